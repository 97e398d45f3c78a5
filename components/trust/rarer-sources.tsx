import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import type { RarerSources as Data } from '@/lib/views/sources/source-board';

/** The sources that few sheets name, by publisher: each sheet names its own. */
export function RarerSources({ rarer: { count, publishers, others } }: { rarer: Data }) {
  return (
    <>
      <p className="mt-6 max-w-reading">
        {formatCount(count, 'autre source est citée', 'autres sources sont citées')} par peu de fiches. Chaque fiche
        nomme les siennes à la fin, avec leur date et leur adresse quand elles en ont.
      </p>
      {publishers.length > 0 && (
        <>
          <p className="mt-2 max-w-reading">Qui les publie, et combien :</p>
          <ul className="mt-2 gap-x-10 text-small sm:columns-2">
            {publishers.map(({ name, count: published }) => (
              <li key={name} className="flex justify-between gap-4 break-inside-avoid border-b border-rule py-1">
                <span className="min-w-0 wrap-anywhere">{name}</span>
                {formatNumber(published)}
              </li>
            ))}
          </ul>
        </>
      )}
      {others > 0 && (
        <p className="mt-2 text-small text-soft">Et {formatCount(others, 'autre éditeur', 'autres éditeurs')}.</p>
      )}
    </>
  );
}
