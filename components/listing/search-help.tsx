import { formatNumber } from '@/lib/text/format-number';
import type { DomainDoor, SearchHelpData, WayOut } from '@/lib/views/shared/listing';

/** Help where a search finds little: near names, fewer filters, other searches, domains. */
export function SearchHelp({ nearNames, withLess, elsewhere, domains }: SearchHelpData) {
  return (
    <div className="no-print space-y-8">
      <WaysOut title="Peut-être cherchiez-vous" ways={nearNames} />
      <WaysOut title="Avec un filtre de moins" ways={withLess} />
      <WaysOut title="Chercher autrement" ways={elsewhere} />
      <Domains domains={domains} />
    </div>
  );
}

function WaysOut({ title, ways }: { title: string; ways: readonly WayOut[] }) {
  if (ways.length === 0) return null;
  return (
    <section className="max-w-reading">
      <h2 className="text-h2">{title}</h2>
      <ul className="mt-2 border-b border-rule">
        {ways.map((way) => (
          <li key={way.key} className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule py-1">
            <a href={way.href} className="inline-flex min-h-11 min-w-0 items-center wrap-anywhere py-1">
              {way.label}
            </a>
            {way.detail && <span className="min-w-0 text-small text-soft">{way.detail}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Domains({ domains }: { domains: readonly DomainDoor[] }) {
  if (domains.length === 0) return null;
  return (
    <section>
      <h2 className="text-h2">Les métiers par domaine</h2>
      <ul className="mt-2 gap-x-10 text-small sm:columns-2">
        {domains.map(({ slug, label, href, count }) => (
          <li key={slug} className="break-inside-avoid">
            <a
              href={href}
              className="flex min-h-11 items-center justify-between gap-4 border-b border-rule py-1 leading-snug no-underline hover:underline"
            >
              {label}
              <span className="text-soft">
                {formatNumber(count)}
                <span className="sr-only">{count > 1 ? ' métiers' : ' métier'}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
