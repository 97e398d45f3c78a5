import type { ReactNode } from 'react';
import { JobList } from '@/components/job-list/job-list';
import { SheetErrorList } from '@/components/not-found/sheet-errors';
import { SitePageHead } from '@/components/trust/site-page-head';
import { SearchForm } from '@/components/ui/search-form';
import type { SheetErrors } from '@/lib/site/addresses/find-sheet-errors';
import type { JobRowData } from '@/lib/views/shared/job-row';

interface UnknownAddressProps {
  /** In development only: errors that may explain why there is no page. */
  sheetErrors?: SheetErrors | null;
  /** What was most likely looked for: it comes first, and the search box searches it. */
  subject?: 'job' | 'training';
  /** Words of the address, to start the search with; may be empty. */
  words?: string;
  /** Jobs with a near name, nearest first. */
  jobs?: readonly JobRowData[];
  trainings?: readonly { slug: string; label: string }[];
  /** Domains, interests, levels or statuses with a near name. */
  pages?: readonly { href: string; label: string }[];
}

const trainingSearch = { action: '/formations', label: 'Chercher une formation', placeholder: 'Nom d’une formation' };

const ways = [
  { href: '/metiers', label: 'Tous les métiers de A à Z' },
  { href: '/domaines', label: 'Les domaines' },
  { href: '/formations', label: 'Les formations' },
  { href: '/plan-du-site', label: 'Le plan du site' },
  { href: '/', label: 'L’accueil' },
];

/** What a visitor gets at an address without a page: a search, near names, and the doors of the site. */
export function UnknownAddress({
  sheetErrors = null,
  subject = 'job',
  words = '',
  jobs = [],
  trainings = [],
  pages = [],
}: UnknownAddressProps) {
  const found = jobs.length + trainings.length + pages.length > 0;
  return (
    <>
      <SitePageHead
        path="/adresse-inconnue"
        name="Cette adresse ne mène à aucune page"
        lead={`Erreur 404. La page a pu changer de nom, ou l’adresse contient une faute. ${
          found ? 'Voici ce qui lui ressemble le plus.' : 'Une recherche la retrouvera peut-être.'
        }`}
      />
      <div className="page pt-5">
        {sheetErrors && <SheetErrorList found={sheetErrors} />}
        <div className="max-w-form">
          <SearchForm id="introuvable" query={words} {...(subject === 'training' ? trainingSearch : {})} />
        </div>
        {pages.length > 0 && (
          <Part id="pages-proches" title="Pages au nom proche">
            <LinkList links={pages} />
          </Part>
        )}
        {trainings.length > 0 && (
          <Part id="formations-proches" title="Formations au nom proche">
            <LinkList links={trainings.map(({ slug, label }) => ({ href: `/formations/${slug}`, label }))} />
          </Part>
        )}
        {jobs.length > 0 && (
          <Part id="metiers-proches" title="Métiers au nom proche">
            <JobList rows={jobs} />
          </Part>
        )}
        <Part id="autres-chemins" title="Autres chemins">
          <LinkList links={ways} />
        </Part>
      </div>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 text-h2">
        {title}
      </h2>
      {children}
    </section>
  );
}

function LinkList({ links }: { links: readonly { href: string; label: string }[] }) {
  return (
    <ul className="grid grid-cols-1 gap-x-10 hyphens-auto sm:grid-cols-2 lg:grid-cols-3">
      {links.map(({ href, label }) => (
        <li key={href} className="border-t border-rule">
          <a href={href} className="flex min-h-11 items-center py-1">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
