import { DomainMark } from '@/components/ui/domain-mark';
import { formatCount } from '@/lib/text/format-count';

export interface DomainEntry {
  slug: string;
  label: string;
  count: number;
  subdomains: readonly { slug: string; label: string; count: number }[];
}

/** Every domain with its mark, its number of jobs, and what it is made of. */
export function DomainList({ domains }: { domains: readonly DomainEntry[] }) {
  return (
    <ul className="grid gap-x-12 md:grid-cols-2">
      {domains.map((domain) => (
        <li key={domain.slug} data-domaine={domain.slug} className="keep flex gap-4 border-t-2 border-accent pt-3 pb-7">
          <DomainMark domain={domain.slug} className="mt-1 size-8" />
          <div className="min-w-0 grow">
            <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 text-h3">
              <a href={`/domaines/${domain.slug}`}>{domain.label}</a>
              <span className="text-small font-normal text-soft">{formatCount(domain.count, 'métier', 'métiers')}</span>
            </h3>
            {domain.subdomains.length > 0 && (
              <ul className="mt-1 text-small">
                {domain.subdomains.map((subdomain) => (
                  <li key={subdomain.slug}>
                    <a
                      href={`/domaines/${domain.slug}/${subdomain.slug}`}
                      className="flex min-h-9 items-center justify-between gap-4 leading-snug no-underline hover:underline"
                    >
                      <span>{subdomain.label}</span>
                      <span className="text-soft">
                        {subdomain.count}
                        <span className="sr-only"> {subdomain.count > 1 ? 'métiers' : 'métier'}</span>
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
