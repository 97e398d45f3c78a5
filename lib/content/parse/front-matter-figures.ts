import type { FrontMatter } from '@/lib/content/parse/read-front-matter';
import { readOldRomeCondition } from '@/lib/content/parse/read-old-rome-condition';
import type { JobFrontMatter } from '@/lib/model/job-sheet/front-matter';
import type { CareerMove, RomeLink, Salary, Source, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { isLikelyPay, textSalary } from '@/lib/model/job-sheet/salary';
import { tidySheetId } from '@/lib/model/sheet-id';

const STAGES = { debutant: 'beginner', confirme: 'confirmed', senior: 'senior' } as const;
const PERIODS = { heure: 'hour', mois: 'month', an: 'year' } as const;
const BASES = { brut: 'gross', net: 'net', 'non-precise': 'unspecified' } as const;
const STARTS = { 'apres-3e': '3e', 'apres-bac': 'bac', 'non-precise': null } as const;
const DIRECTIONS = { avant: 'before', evolution: 'evolution', proche: 'sideways' } as const;

type Head = FrontMatter<JobFrontMatter>;
type MoveEntry = NonNullable<JobFrontMatter['parcours']>[number];
type SalaryEntry = NonNullable<JobFrontMatter['salaires']>[number];

/** Figures of the head of a sheet as salaries, in the order of the file. */
export function listFrontMatterSalaries(head: Head): Salary[] {
  return (head.data?.salaires ?? []).map((entry, index): Salary => {
    const common = {
      period: PERIODS[entry.periode],
      basis: BASES[entry.base ?? 'non-precise'],
      approximate: entry.environ ?? false,
      stage: entry.experience ? STAGES[entry.experience] : null,
      condition: entry.condition ?? null,
      source: entry.source ?? null,
      year: entry.annee ?? null,
      raw: describeSalary(entry),
      line: head.lineOf(['salaires', index]),
    };
    const { min, max } = entry;
    const { stage, source, year, raw, line, condition } = common;
    if (!isLikelyPay({ min: min ?? null, max: max ?? null }, common.period)) {
      return { ...textSalary(raw, { stage, line }), source, year, condition };
    }
    if (max == null) return { kind: 'from', min: min ?? 0, max: null, ...common };
    return { kind: 'range', min: min ?? null, max, ...common };
  });
}

/** "environ 2 000 € brut par mois, hors primes" */
function describeSalary({ min, max, environ, periode, base, condition }: SalaryEntry): string {
  const euros = (amount: number) => `${amount.toLocaleString('fr-FR').replace(/\u202F/g, ' ')} €`;
  const about = environ ? 'environ ' : '';
  const amount =
    min == null
      ? `jusqu’à ${about}${euros(max ?? 0)}`
      : max == null
        ? `à partir de ${about}${euros(min)}`
        : min === max
          ? `${about}${euros(min)}`
          : `entre ${about}${euros(min)} et ${euros(max)}`;
  const basis = base && base !== 'non-precise' ? ` ${base}` : '';
  const period = periode === 'heure' ? 'de l’heure' : `par ${periode}`;
  return `${amount}${basis} ${period}${condition ? `, ${condition}` : ''}`;
}

/** Durations of study of the head of a sheet. */
export function listFrontMatterStudies(head: Head): StudyDuration[] {
  return (head.data?.etudes ?? []).flatMap((entry, index): StudyDuration[] => {
    const years = entry.annees ?? null;
    const maxYears = entry['annees-max'] ?? null;
    const text = entry.texte ?? (years === null ? null : `${years}${maxYears ? ` à ${maxYears}` : ''} ans`);
    if (text === null) return [];
    const line = head.lineOf(['etudes', index]);
    return [
      {
        startsAfter: STARTS[entry.depart],
        text,
        years,
        maxYears,
        source: entry.source ?? null,
        year: entry.annee ?? null,
        line,
      },
    ];
  });
}

/** Career moves of the head of a sheet; a MET id waits for its label until the whole collection is read. */
export function listFrontMatterMoves(head: Head): CareerMove[] {
  return (head.data?.parcours ?? []).map((entry, index) => ({
    direction: DIRECTIONS[entry.sens],
    // The id of a training is one that no job has.
    jobId: /^(?:MET|FOR)\.\d+$/i.test(entry.vers) ? tidySheetId(entry.vers) : null,
    label: entry.vers,
    ...readGrounds(entry),
    source: entry.source ?? null,
    line: head.lineOf(['parcours', index]),
  }));
}

/** What a move rests on: the author's condition, or the families of the ROME that it joins. */
function readGrounds({ condition, rome }: MoveEntry): Pick<CareerMove, 'condition' | 'rome'> {
  if (rome) return { condition: condition ?? null, rome: { from: toFamily(rome.de), toward: toFamily(rome.vers) } };
  const old = condition ? readOldRomeCondition(condition) : null;
  return old ? { condition: null, rome: old } : { condition: condition ?? null, rome: null };
}

function toFamily({ code, libelle }: NonNullable<MoveEntry['rome']>['de']): RomeLink['from'] {
  return { code, label: libelle };
}

/** Sources of the head of a job or training sheet. */
export function toSources(entries: JobFrontMatter['sources']): Source[] {
  return (entries ?? []).map((entry) => ({
    key: entry.cle,
    name: entry.nom,
    publisher: entry.editeur ?? null,
    date: entry.date ?? null,
    url: entry.adresse ?? null,
    licence: entry.licence ?? null,
  }));
}

/** True where a sentence of the sheet states the same amounts, for the same period, as a figure of its head. */
export function isSameFigure(a: Salary, b: Salary): boolean {
  return a.kind !== 'text' && a.kind === b.kind && a.min === b.min && a.max === b.max && a.period === b.period;
}
