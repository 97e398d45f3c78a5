import type { ReactNode } from 'react';
import { PayRuler } from '@/components/figures/pay-ruler';
import { PayTable } from '@/components/figures/pay-table';
import { NoteMark } from '@/components/profile/note-mark';
import { SafeProse } from '@/components/ui/safe-prose';
import type { NotedText } from '@/lib/views/job-profile/pay';
import type { SalaryPart } from '@/lib/views/job-profile/salary-part';

/** Pay: one ruler, what comes later, whether the sources agree; folded, every figure, why they differ, the sheet's own words. */
export function SalarySection({ part }: { part: SalaryPart }) {
  const { ruler, later, discrepancies, rows, hasOtherUnits, methods } = part.pay;
  const hasRows = rows.length > 0;
  const hasWords = part.words !== '';
  return (
    <div className="max-w-[46rem] space-y-3">
      {ruler && <PayRuler ruler={ruler} />}
      {!hasRows && <OwnWords part={part} />}
      {later && <Noted said={later} />}
      {discrepancies.map(({ line }) => (
        <p key={line}>{line}</p>
      ))}
      <div>
        {hasRows && (
          <Fold summary={`D’où viennent ces montants${hasOtherUnits ? ', en brut, par heure, par an' : ''}`}>
            <div id={hasWords ? undefined : part.wordsAnchor}>
              <PayTable rows={rows} hasOtherUnits={hasOtherUnits} methods={methods} />
            </div>
          </Fold>
        )}
        {discrepancies.map(
          ({ question, reasons }) =>
            reasons.length > 0 && (
              <Fold key={question} summary={question}>
                <ul className="list-disc space-y-1 pl-5">
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </Fold>
            ),
        )}
        {hasRows && hasWords && (
          <Fold summary="Ce que dit la fiche, mot pour mot">
            <OwnWords part={part} />
          </Fold>
        )}
      </div>
    </div>
  );
}

/** The sheet's words, and what they mean. Their address opens a fold that they stand in. */
function OwnWords({ part: { pay, words, wordsAnchor } }: { part: SalaryPart }) {
  return (
    <div id={wordsAnchor} className="space-y-2">
      <SafeProse html={words} />
      {pay.words.map((said) => (
        <Noted key={said.text} said={said} />
      ))}
    </div>
  );
}

function Noted({ said: { text, note } }: { said: NotedText }) {
  return (
    <p>
      {text}
      {note && <NoteMark number={note} />}
    </p>
  );
}

function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="fold print-open">
      <summary>
        <h3>{summary}</h3>
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
