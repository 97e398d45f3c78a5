import { LinkedText } from '@/components/ui/linked-text';
import { SheetLink } from '@/components/ui/sheet-link';
import { linkLicences } from '@/lib/text/find-licences';
import { formatCount } from '@/lib/text/format-count';
import { formatDate } from '@/lib/text/format-date';
import { formatLicence } from '@/lib/text/format-licence';
import { formatNumber } from '@/lib/text/format-number';
import type { CitedSource } from '@/lib/views/sources/list-cited-sources';

/** Every source that the sheets name: who, when, under which licence, how many sheets use it, and some of them. */
export function CitedSources({ sources }: { sources: readonly CitedSource[] }) {
  return (
    <ul className="border-b border-rule">
      {sources.map((source) => (
        <li
          key={[source.name, source.publisher, source.date, source.licence].join('|')}
          className="border-t border-rule py-3"
        >
          <p className="max-w-[46rem] font-bold">
            <SourceName source={source} />
          </p>
          <p className="text-small text-soft">
            <LinkedText parts={linkLicences(describe(source))} />
          </p>
          <SourceSheets source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source }: { source: CitedSource }) {
  const [url, ...others] = source.urls;
  const name = source.name;
  return url && others.length === 0 ? <a href={url}>{name}</a> : name;
}

function SourceSheets({ source }: { source: CitedSource }) {
  const [first, ...others] = source.sheets;
  const severalAddresses = source.urls.length > 1;
  if (!first) return null;
  if (others.length === 0) {
    return (
      <p className="text-small">
        Citée par la fiche <SheetLink sheet={first} />
      </p>
    );
  }
  return (
    <details className="-mb-2 text-small">
      <summary className="min-h-11 content-center">
        Citée par {formatCount(source.count, 'fiche', 'fiches')}
        {source.count > source.sheets.length && `, dont ${formatNumber(source.sheets.length)} en exemple`}
        <span className="sr-only">{` : ${source.name}`}</span>
      </summary>
      <ul className="gap-x-10 pb-3 *:break-inside-avoid *:py-1 sm:columns-2">
        {source.sheets.map((sheet) => (
          <li key={sheet.file}>
            <SheetLink sheet={sheet} />
            {severalAddresses && sheet.url && (
              <>
                {', '}
                <a href={sheet.url}>
                  source<span className="sr-only"> pour {sheet.label}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who, when, under which licence; what the sheets leave out is said once, at the end. */
function describe({ publisher, date, licence, urls }: CitedSource): string {
  const missing = Object.entries({ éditeur: publisher, date, licence, adresse: urls[0] })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  return [
    publisher,
    date && formatDate(date),
    licence && formatLicence(licence),
    urls.length > 1 && 'une adresse différente selon la fiche',
    missing.length > 0 && `non précisé : ${missing.join(', ')}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
