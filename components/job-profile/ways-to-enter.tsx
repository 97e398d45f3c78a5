import { StudyLadder } from '@/components/figures/study-ladder';
import { WordRow } from '@/components/glossary/word-row';
import { SafeProse } from '@/components/ui/safe-prose';
import type { OtherWayGroup, RoutePoint, RoutesPart } from '@/lib/views/job-profile/ways-to-enter';

/** "Par où passer": where one is now, what can be done from there, in how many years; a drawing with its list. */
export function WaysToEnter({ part }: { part: RoutesPart }) {
  const { points, ladder, otherWays } = part;
  return (
    <>
      {part.minimum && (
        <p className="mb-4 text-lead">
          Niveau minimum : <strong>{part.minimum}</strong>
        </p>
      )}
      <div
        className={
          ladder ? 'grid gap-x-10 gap-y-6 md:grid-cols-[17rem_minmax(0,1fr)] print:grid-cols-[17rem_minmax(0,1fr)]' : ''
        }
      >
        {ladder && (
          <figure className="keep self-start md:sticky md:top-4">
            <StudyLadder {...ladder} />
            <figcaption className="mt-2 max-w-[20rem] text-small text-soft">{part.caption}</figcaption>
          </figure>
        )}
        <div id={part.statementsAnchor ?? undefined} className="max-w-[46rem]">
          {points.map((point) => (
            <Point key={point.key} point={point} />
          ))}
          {part.inWords && (
            <div id={part.inWords.anchor} className="border-t border-rule py-3">
              <h3>{part.inWords.title}, dans les mots de la fiche</h3>
              <SafeProse html={part.inWords.html} />
            </div>
          )}
          {otherWays.length > 0 && (
            <div className="border-t border-rule py-3">
              <h3>Autres voies</h3>
              <ul className="space-y-2">
                {otherWays.map((way) => (
                  <OtherWay key={way.key} way={way} />
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
      <div className="mt-3 max-w-[46rem] space-y-1 text-small text-soft">
        {part.silence && <p>{part.silence}</p>}
        {part.legend && <p>{part.legend}</p>}
        {part.source && <p>{part.source}</p>}
      </div>
      <WordRow words={part.words} />
    </>
  );
}

function Point({ point }: { point: RoutePoint }) {
  return (
    <div className="border-t border-rule py-3">
      <h3>{point.title}</h3>
      <div className="space-y-2">
        {point.statements.map(({ key, lines, source }) => (
          <p key={key}>
            {lines.map((line) => (
              <span key={line} className="block">
                {line}{' '}
              </span>
            ))}
            {source && <span className="block text-small text-soft"> {source}</span>}
          </p>
        ))}
        {point.note && <p>{point.note}</p>}
        {point.deduced && <p className="text-small text-soft">{point.deduced}</p>}
        {point.lines.length > 0 && (
          <ul>
            {point.lines.map((line) => (
              <li key={line.key} className="py-0.5">
                {line.href ? (
                  <a href={line.href} className="font-bold">
                    {line.label}
                  </a>
                ) : (
                  <span className="font-bold">{line.label}</span>
                )}
                {line.detail && `, ${line.detail}`}
                {line.notes && <span className="text-small text-soft"> ({line.notes})</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function OtherWay({ way }: { way: OtherWayGroup }) {
  return (
    <li>
      <span className="font-bold">{way.title}</span>
      {way.isAbove && <span> : voir plus haut{way.sentences.length > 0 ? ', et aussi' : ''}</span>}
      {way.sentences.map(({ key, text, href, section }) => (
        <span key={key} className="block">
          « {text} »{' '}
          <span className="text-small text-soft">
            (<a href={href}>{section}</a>)
          </span>
        </span>
      ))}
    </li>
  );
}
