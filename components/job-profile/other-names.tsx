import { GenderedForms } from '@/components/ui/gendered-name';
import type { OtherNamesPart } from '@/lib/views/job-profile/other-names';

/** Other names of the job: those of the sheet, both genders in full, the official term of an English one, those of job offers. */
export function OtherNames({ part: { names, officialTerms, rome } }: { part: OtherNamesPart }) {
  return (
    <>
      {names.length > 0 && (
        <ul className="grid max-w-[46rem] gap-x-8 sm:grid-cols-2">
          {names.map((name) => (
            <li
              key={`${name.feminine}/${name.masculine}/${name.heading}`}
              className="border-t border-rule py-2 print:border-0 print:py-px"
            >
              <GenderedForms name={name} />
            </li>
          ))}
        </ul>
      )}
      {officialTerms.map(({ foreign, term, source, url }) => (
        <p key={term} className="max-w-[46rem] border-t border-rule py-2 print:border-0 print:py-px">
          {'Terme officiel pour «\u00a0'}
          <span lang="en">{foreign}</span>
          {' » : '}
          <b>{term}</b> <span className="text-small text-soft">({url ? <a href={url}>{source}</a> : source})</span>
        </p>
      ))}
      {rome && (
        <details open={rome.isOpen} className="fold print-open">
          <summary>{rome.title}</summary>
          <ul className="gap-x-8 pb-2 text-small sm:columns-2">
            {rome.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p className="text-small text-soft">{rome.note}</p>
        </details>
      )}
    </>
  );
}
