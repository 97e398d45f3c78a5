import { formatCount } from '@/lib/text/format-count';
import { formatDate } from '@/lib/text/format-date';
import { joinInFrench } from '@/lib/text/join-in-french';
import { AUTOMATIC_CHECKS } from './automatic-checks';
import { type Criterion, RGAA_GRID, type Verdict } from './rgaa-grid';

/** When the grid was last gone through, YYYY-MM-DD: to be changed with it. */
const ESTABLISHED = '2026-11-27';

const VERDICTS = {
  met: { label: 'Conforme', one: 'conforme', many: 'conformes' },
  broken: { label: 'Non conforme', one: 'non conforme', many: 'non conformes' },
  absent: { label: 'Non applicable', one: 'non applicable', many: 'non applicables' },
  unchecked: { label: 'À vérifier', one: 'à vérifier', many: 'à vérifier' },
} as const satisfies Record<Verdict, object>;
const VERDICT_ORDER: readonly Verdict[] = ['broken', 'unchecked', 'met', 'absent'];

/** A criterion as the page shows it. */
export interface CriterionRow {
  /** "5.3" */
  number: string;
  subject: string;
  /** "Conforme", "À vérifier"… */
  verdict: string;
  /** Why it does not apply, what fails or is left, how it was tested; sentences, maybe none. */
  remarks: readonly string[];
}

export interface AccessibilityPageData {
  /** "26 novembre 2026" */
  established: string;
  /** "33 critères conformes…", over all themes. */
  summary: string;
  themes: readonly { title: string; summary: string; rows: readonly CriterionRow[] }[];
}

/** Makes the grid of the page about accessibility: each theme with its count and its criteria. */
export function toAccessibilityPage(): AccessibilityPageData {
  return {
    established: formatDate(ESTABLISHED),
    summary: countVerdicts(RGAA_GRID.flatMap(({ criteria }) => criteria)),
    themes: RGAA_GRID.map(({ title, criteria }, index) => ({
      title: `${index + 1}. ${title}`,
      summary: countVerdicts(criteria),
      rows: criteria.map((criterion, place) => ({
        number: `${index + 1}.${place + 1}`,
        subject: criterion.subject,
        verdict: VERDICTS[criterion.verdict].label,
        remarks: listRemarks(criterion),
      })),
    })),
  };
}

/** "1 non conforme, 3 à vérifier et 2 conformes": what is wrong first; none for a verdict that nothing has. */
function countVerdicts(criteria: readonly Criterion[]): string {
  const counts = VERDICT_ORDER.flatMap((verdict) => {
    const count = criteria.filter((criterion) => criterion.verdict === verdict).length;
    return count > 0 ? [formatCount(count, VERDICTS[verdict].one, VERDICTS[verdict].many)] : [];
  });
  return joinInFrench(counts);
}

function listRemarks({ note, checks, byHand, verdict }: Criterion): string[] {
  const tests = checks.map((name) => AUTOMATIC_CHECKS[name].says);
  return [
    ...(note ? [note] : []),
    ...(tests.length > 0
      ? [
          `${verdict === 'unchecked' || verdict === 'broken' ? 'Testé en partie' : 'Test automatique'} : ${joinInFrench(tests)}.`,
        ]
      : []),
    ...(byHand ? [`À la main : ${byHand}.`] : []),
    ...(tests.length === 0 && !byHand && verdict === 'unchecked' && !note ? ['Pas testé.'] : []),
  ];
}
