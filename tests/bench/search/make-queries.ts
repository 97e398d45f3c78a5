import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { expandAppellation } from '@/lib/model/job-sheet/expand-appellation';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldWords } from '@/lib/text/fold-words';
import { dropSmallWords, joinMarks, reverseWords, separateMarks, stripAccents, toPlural } from './alter-text';
import { type EverydayQuery, everydayQueries, untunedQueries } from './everyday-queries';
import { listBearers } from './list-bearers';
import { dotAcronyms, joinGenders, listCodes, putInAd } from './make-typed-queries';
import { makeTypo } from './make-typo';
import { createRandom } from './seeded-random';

export const queryKinds = [
  'name-masculine',
  'name-feminine',
  'other-name',
  'no-accents',
  'other-no-accents',
  'upper-case',
  'marks-apart',
  'marks-joined',
  'typo',
  'other-typo',
  'first-five',
  'plural',
  'small-words-dropped',
  'order-changed',
  'rome-appellation',
  'official-term',
  'training',
  'everyday',
  'everyday-untuned',
  'ad',
  'two-genders',
  'dotted-acronym',
  'rome-code',
  'rome-code-cut',
] as const;
export type QueryKind = (typeof queryKinds)[number];

/** One query and the jobs that should answer it. */
export interface SearchQuery {
  kind: QueryKind;
  text: string;
  /** Ids of the jobs that are looked for; the best placed of them counts. */
  wanted: readonly string[];
  /** Ids of jobs that may stand before without being wrong: they bear the same name. */
  ties: readonly string[];
}

/** The seed of the published figures. */
const DEFAULT_SEED = 2026;
/** ROME appellations and trainings are many: a sample of them is asked. */
const MOST_OF_A_KIND = 400;
const PREFIX_LENGTH = 5;

/**
 * Makes queries from what the sheets themselves say: every name in both genders and every other name, as written and altered, ROME
 * appellations, official terms and training labels (of appellations and trainings at most 400 each), and the everyday queries whose answer the collection has.
 * Always the same for the same catalogue and the same seed; another seed makes other typing errors and other samples.
 */
export function makeQueries(catalogue: Catalogue, seed = DEFAULT_SEED): SearchQuery[] {
  const bearers = listBearers(catalogue.jobs);
  const about = (kind: QueryKind, text: string, job: JobSheet, sameAs = text): SearchQuery => {
    const ties = (bearers.get(foldWords(sameAs)) ?? []).filter((id) => id !== job.id);
    return { kind, text, wanted: [job.id], ties };
  };
  const isName = (text: string) => bearers.has(foldWords(text));
  return [
    ...catalogue.jobs.flatMap((job) => {
      const random = createRandom(seed + Number(job.id.slice('MET.'.length)));
      const alter = (kind: QueryKind, forms: readonly string[], change: (form: string) => string | undefined) =>
        forms.flatMap((form) => {
          const text = change(form);
          return text !== undefined && text !== form ? [about(kind, text, job, form)] : [];
        });
      const typo = (form: string) => {
        const text = makeTypo(form, random);
        return text && !isName(text) ? text : undefined;
      };
      const names = listDistinct([job.name.masculine, job.name.feminine]);
      const others = listDistinct(
        job.otherNames.flatMap(({ masculine, feminine }) => [masculine, feminine]),
        names,
      );
      const [masculine, feminine] = names;
      return [
        ...(masculine ? [about('name-masculine', masculine, job)] : []),
        ...(feminine ? [about('name-feminine', feminine, job)] : []),
        ...others.map((form) => about('other-name', form, job)),
        ...alter('no-accents', names, stripAccents),
        ...alter('other-no-accents', others, stripAccents),
        ...alter('upper-case', names, (form) => form.toUpperCase()),
        ...alter('marks-apart', [...names, ...others], separateMarks),
        ...alter('marks-joined', names, joinMarks),
        ...alter('typo', names, typo),
        ...alter('other-typo', others, typo),
        ...makePrefix(job),
        ...alter('plural', names, toPlural),
        ...alter('small-words-dropped', names, dropSmallWords),
        ...alter('order-changed', names, reverseWords),
        ...alter('ad', names, (form) => putInAd(form, random)),
        ...alter('two-genders', names.slice(0, 1), () => joinGenders(job, random)),
      ];
    }),
    ...makeAppellations(catalogue, seed),
    ...makeOfficialTerms(catalogue, bearers),
    ...makeTrainings(catalogue, seed),
    ...makeEveryday(catalogue, 'everyday', everydayQueries),
    ...makeEveryday(catalogue, 'everyday-untuned', untunedQueries),
    ...sample(makeAcronyms(catalogue), seed),
    ...sample(makeCodes(catalogue), seed),
  ];

  function makePrefix(job: JobSheet): SearchQuery[] {
    const text = foldWords(job.name.masculine).split(' ')[0]?.slice(0, PREFIX_LENGTH) ?? '';
    const ties = catalogue.jobs.filter(
      (other) => other !== job && listNames(other).some((name) => name.startsWith(text)),
    );
    return text.length < PREFIX_LENGTH
      ? []
      : [{ kind: 'first-five', text, wanted: [job.id], ties: ties.map(({ id }) => id) }];
  }
}

function listNames({ name }: JobSheet): string[] {
  return [name.masculine, name.feminine].map(foldWords);
}

/** Forms that differ once folded, from each other and from those that are `known`, in order. */
function listDistinct(forms: readonly string[], known: readonly string[] = []): string[] {
  const seen = new Set(known.map(foldWords));
  return forms.filter((form) => {
    const folded = foldWords(form);
    return folded !== '' && !seen.has(folded) && seen.add(folded);
  });
}

function makeAppellations({ jobs }: Catalogue, seed: number): SearchQuery[] {
  const jobsByForm = new Map<string, string[]>();
  for (const { id, romeAppellations } of jobs) {
    for (const form of new Set(romeAppellations.flatMap(({ label }) => expandAppellation(label)))) {
      jobsByForm.set(form, [...(jobsByForm.get(form) ?? []), id]);
    }
  }
  return sample([...jobsByForm], seed).map(([text, wanted]) => ({ kind: 'rome-appellation', text, wanted, ties: [] }));
}

/** The official term and the English names it stands for lead to the jobs that bear one of the English names. */
function makeOfficialTerms(
  { officialTerms }: Catalogue,
  bearers: ReadonlyMap<string, readonly string[]>,
): SearchQuery[] {
  return officialTerms.flatMap(({ foreign, masculine, feminine }) => {
    const wanted = [...new Set(foreign.flatMap((name) => bearers.get(foldWords(name)) ?? []))];
    if (wanted.length === 0) return [];
    return listDistinct([masculine, feminine]).map((text) => {
      return { kind: 'official-term' as const, text, wanted, ties: bearers.get(foldWords(text)) ?? [] };
    });
  });
}

function makeTrainings(catalogue: Catalogue, seed: number): SearchQuery[] {
  const queries = catalogue.trainings.flatMap((training) => {
    const wanted = catalogue.listJobsOfTraining(training).map(({ id }) => id);
    return wanted.length === 0 ? [] : [{ kind: 'training' as const, text: training.label, wanted, ties: [] }];
  });
  return sample(queries, seed);
}

/** Trainings and other names with an acronym, its letters dotted. */
function makeAcronyms(catalogue: Catalogue): SearchQuery[] {
  const ofTrainings = makeTrainings(catalogue, DEFAULT_SEED);
  return ofTrainings.flatMap((query) => {
    const text = dotAcronyms(query.text);
    return text === undefined ? [] : [{ ...query, kind: 'dotted-acronym' as const, text }];
  });
}

function makeCodes(catalogue: Catalogue): SearchQuery[] {
  return listCodes(catalogue).map(({ code, isWider, wanted }) => ({
    kind: isWider ? ('rome-code-cut' as const) : ('rome-code' as const),
    text: code,
    wanted,
    ties: [],
  }));
}

function makeEveryday({ jobs }: Catalogue, kind: QueryKind, queries: readonly EverydayQuery[]): SearchQuery[] {
  const ids = new Map(jobs.map(({ id, name }) => [foldWords(name.masculine), id]));
  return queries.flatMap(({ text, jobs: names }) => {
    const wanted = names.flatMap((name) => ids.get(foldWords(name)) ?? []);
    return wanted.length === 0 ? [] : [{ kind, text, wanted, ties: [] }];
  });
}

function sample<Item>(items: readonly Item[], seed: number): Item[] {
  return items.length <= MOST_OF_A_KIND ? [...items] : createRandom(seed).shuffle(items).slice(0, MOST_OF_A_KIND);
}
