import { SheetLink } from '@/components/ui/sheet-link';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import type { FileFindings, CodeFindings as Findings } from '@/lib/views/quality/quality-board';

const severityNames = { error: 'Erreur', warning: 'Avertissement' } as const;

/** One kind of remark: how often, what it means, and the files behind the count. */
export function CodeFindingList({ findings }: { findings: Findings }) {
  const { code, severity, title, meaning, count, files } = findings;
  return (
    <section
      id={code}
      aria-labelledby={`${code}-titre`}
      className="gap-x-8 border-t border-rule py-4 sm:grid sm:grid-cols-[6rem_minmax(0,1fr)]"
    >
      <p className="display text-figure whitespace-nowrap sm:text-right" aria-hidden="true">
        {formatNumber(count)}
      </p>
      <div className="min-w-0">
        <h3 id={`${code}-titre`}>
          {title}
          <span className="sr-only">{` : ${formatCount(count, 'remarque', 'remarques')}`}</span>
        </h3>
        <p className="max-w-reading">{meaning}</p>
        <p className="text-small text-soft">
          {severityNames[severity]}, code <span lang="en">{code}</span>
        </p>
        <details className="mt-1 text-small">
          <summary className="min-h-11 content-center">
            {`Voir ${files.length > 1 ? `les ${formatCount(files.length, 'fichier', 'fichiers')}` : 'le fichier'}`}
            <span className="sr-only">{` : ${title}`}</span>
          </summary>
          <ul className="gap-x-10 pb-3 lg:columns-2">
            {files.map((file) => (
              <FileLine key={file.file} file={file} />
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

function FileLine({ file: { file, lines, page } }: { file: FileFindings }) {
  return (
    <li className="break-inside-avoid py-1">
      {page ? (
        <>
          <SheetLink sheet={page} />{' '}
        </>
      ) : null}
      <span className="text-soft">
        {file}, {lines.length > 1 ? 'lignes' : 'ligne'} {lines.join(', ')}
      </span>
    </li>
  );
}
