import type { ReactNode } from 'react';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LetterIndex } from '@/components/ui/letter-index';
import { Paging } from '@/components/ui/paging';
import { SearchForm } from '@/components/ui/search-form';
import type { ListingData } from '@/lib/views/shared/listing';
import { ActiveFilters } from './active-filters';
import { FilterGroups } from './filter-groups';
import { SearchCards } from './search-cards';
import { SearchHelp } from './search-help';
import { SortLinks } from './sort-links';
import { TITLE_CLASSES } from './title-classes';
import { WholeListWays } from './whole-list-ways';

interface ListingPageProps {
  listing: ListingData;
  /** The list itself. */
  children: ReactNode;
}

/** Title, search, filters beside the list on wide screens, list, pages. */
export function ListingPage({ listing, children }: ListingPageProps) {
  const { search, help } = listing;
  const hasFilters = listing.filterGroups.length > 0;
  return (
    <div className="page pt-5">
      <Breadcrumb crumbs={listing.crumbs} />
      <div className="mt-1 border-t-4 border-accent pt-3 sm:mt-4 sm:pt-5">
        <h1 className={`wrap-anywhere ${TITLE_CLASSES[listing.titleSize]}`}>{listing.title}</h1>
        <div className="no-print mt-3 max-w-form sm:mt-5">
          <SearchForm
            id="liste"
            action={search.action}
            query={search.query}
            label={search.label}
            placeholder={search.placeholder}
            kept={search.kept}
          />
        </div>
      </div>
      <SearchCards cards={listing.cards} />
      <div
        className={`mt-3 grid gap-x-12 gap-y-4 sm:mt-6 print:block ${hasFilters ? 'lg:grid-cols-[15rem_minmax(0,1fr)]' : ''}`}
      >
        <FilterGroups groups={listing.filterGroups} />
        <section id="resultats" aria-labelledby="resultats-titre" className="min-w-0 scroll-mt-4">
          <h2 id="resultats-titre" className="sr-only">
            Résultats
          </h2>
          <div className="mb-4 space-y-2 sm:mb-6">
            <p className="wrap-anywhere sm:text-lead">{listing.summary}</p>
            {listing.reading && <p className="text-small text-soft wrap-anywhere">{listing.reading}</p>}
            {listing.notes.map((note) => (
              <p key={note} className="border-l-4 border-alert bg-alert-wash px-3 py-2 text-small text-alert">
                {note}
              </p>
            ))}
            <ActiveFilters filters={listing.activeFilters} clearHref={listing.clearHref} />
            <SortLinks links={listing.sortLinks} />
            {listing.orderNote && <p className="text-small text-soft">{listing.orderNote}</p>}
            <LetterIndex letters={listing.letters} label="De A à Z" />
          </div>
          {!listing.isEmpty && children}
          <Paging {...listing.paging} />
          <WholeListWays whole={listing.whole} />
          {help && (
            <div className={listing.isEmpty ? '' : 'mt-12'}>
              <SearchHelp {...help} />
            </div>
          )}
        </section>
      </div>
    </div>
  );
}
