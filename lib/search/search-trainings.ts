import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { Training } from '@/lib/model/training/training';
import { listAt } from './adjacency-lists';
import { buildBodyIndex } from './body-index';
import { buildFormIndex, type Form, type FormIndex } from './form-index';
import { lookUpWords, type QueryWord } from './query-words';
import { rateExact, rateMatch } from './rate-match';
import { readQuery } from './search-terms';
import { LEAST_PARTIAL } from './weights';

export interface TrainingHit {
  training: Training;
  score: number;
}

/** `described`: the label with its type ("certificat d'aptitude professionnelle (CAP)"), which holds words that labels shorten. */
type TrainingFormKind = 'label' | 'acronym' | 'described';

/** The steps of `rate-match.ts` that each kind of form takes. */
const STEPS = { label: 'name', acronym: 'other-name', described: 'training' } as const;
/** The sections of trainings are not searched: they hold little but lists of jobs. */
const NO_TEXTS = buildBodyIndex([]);

/** Indexes the trainings by label, acronym, id and type; made once per catalogue. */
export const buildTrainingIndex = oncePerCatalogue((catalogue: Catalogue): FormIndex<TrainingFormKind> => {
  const { trainings } = catalogue;
  return buildFormIndex(trainings.flatMap(listTrainingForms), trainings.length);
}, 'training index');

function listTrainingForms({ label, id, acronym, type }: Training, position: number): Form<TrainingFormKind>[] {
  const owners = [position];
  const full = [label, acronym].filter(Boolean).join(' ');
  return [
    { kind: 'label', text: label, owners },
    { kind: 'label', text: id, exactOnly: true, owners },
    ...(acronym
      ? ([
          { kind: 'acronym', text: acronym, exactOnly: true, owners },
          { kind: 'label', text: full, owners },
        ] as const)
      : []),
    ...(type ? ([{ kind: 'described', text: `${full} ${type}`, owners }] as const) : []),
  ];
}

/**
 * Finds trainings by what a visitor types: exact label first, then exact acronym, then label, acronym and type; number, gender, typing errors
 * and unfinished words are forgiven.
 * @param query any text; only its first 200 characters count
 * @param limit most trainings to return; all of them when left out
 */
export function searchTrainings(
  catalogue: Catalogue,
  query: string,
  { limit = Number.POSITIVE_INFINITY }: { limit?: number } = {},
): TrainingHit[] {
  const { text, terms } = readQuery(query);
  const forms = buildTrainingIndex(catalogue);
  const scores = new Map<number, number>();
  const add = (form: number, score: number) => {
    for (const position of listAt(forms.owners, form))
      if (score > (scores.get(position) ?? 0)) scores.set(position, score);
  };
  for (const form of forms.findExact(text)) add(form, rateExact(STEPS[forms.forms[form]?.kind ?? 'described']));
  const words = lookUpWords({ forms, body: NO_TEXTS }, terms, { withTypos: scores.size === 0 });
  forms.matchAll(
    words.map(({ matches }) => matches),
    (match) => add(match.form, rateMatch(STEPS[forms.forms[match.form]?.kind ?? 'described'], match)),
  );
  if (scores.size === 0) for (const [position, share] of listPartial(forms, words)) scores.set(position, share);
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .flatMap(([position, score]) => {
      const training = catalogue.trainings[position];
      return training ? [{ training, score }] : [];
    });
}

/** Trainings that hold at least half of the words, with the share that they hold. */
function listPartial(forms: FormIndex<TrainingFormKind>, words: readonly QueryWord[]): [number, number][] {
  const held = new Map<number, number>();
  for (const { matches } of words) {
    const holders = new Set(matches.flatMap(({ id }) => [...listAt(forms.holders, id)]));
    const owners = new Set([...holders].flatMap((form) => [...listAt(forms.owners, form)]));
    for (const owner of owners) held.set(owner, (held.get(owner) ?? 0) + 1 / words.length);
  }
  return [...held].filter(([, share]) => share >= LEAST_PARTIAL.training - 0.001);
}
