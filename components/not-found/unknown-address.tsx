import type { ReactNode } from 'react';
import { JobList } from '@/components/job-list/job-list';
import { SheetErrorList } from '@/components/not-found/sheet-errors';
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
    <div className="page pt-5">
      {sheetErrors && <SheetErrorList found={sheetErrors} />}
      <div className="border-t-4 border-accent pt-5">
        <p className="small-caps font-bold text-accent">Erreur 404</p>
        <h1 className="mt-3 text-h1">Cette adresse ne mène à aucune page</h1>
        <p className="mt-4 max-w-[46rem] text-lead">
          La page a pu changer de nom, ou l’adresse contient une faute.{' '}
          {found ? 'Voici ce qui lui ressemble le plus.' : 'Une recherche la retrouvera peut-être.'}
        </p>
        <div className="mt-6 max-w-form">
          <SearchForm id="introuvable" query={words} {...(subject === 'training' ? trainingSearch : {})} />
        </div>
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
    <ul className="max-w-[46rem] border-b border-rule">
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
