import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readEverydayWords } from '@/lib/search/read-everyday-words';
import { foldWords } from '@/lib/text/fold-words';
import { SMALL_WORDS } from '../alter-text';
import type { Depth } from './engine';

/** What every library is given of a sheet, folded alike. */
export interface SearchDocument {
  id: string;
  names: string;
  otherNames: string;
  appellations: string;
  tagline: string;
  trainings: string;
  body: string;
}
export type SearchField = Exclude<keyof SearchDocument, 'id'>;

/** Weights of the fields, for the libraries that take some; in this order for the one that does not. */
export const weights: Record<SearchField, number> = {
  names: 5,
  otherNames: 2,
  appellations: 1.5,
  tagline: 1,
  trainings: 0.5,
  body: 0.3,
};

/** Fields that are read at each depth, weightiest first. */
export function listFields(depth: Depth): SearchField[] {
  const all = Object.keys(weights) as SearchField[];
  return depth === 'full' ? all : all.filter((field) => field !== 'trainings' && field !== 'body');
}

/** Splits a text into folded words, without those that only link others: the same for every library. */
export function splitWords(text: string): string[] {
  const words = foldWords(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Makes the documents of a catalogue's jobs; official French terms of English names and everyday words stand with the other names. */
export function listSearchDocuments(catalogue: Catalogue, depth: Depth): SearchDocument[] {
  const isFull = depth === 'full';
  const officialTerms = new Map<string, string[]>();
  for (const { foreign, masculine, feminine } of catalogue.officialTerms) {
    for (const name of foreign) officialTerms.set(foldWords(name), [masculine, feminine]);
  }
  const listEverydayWords = readEverydayWords(catalogue.everydayWords);
  const trainings = new Map<string, string[]>();
  for (const training of isFull ? catalogue.trainings : []) {
    for (const { id } of catalogue.listJobsOfTraining(training)) {
      trainings.set(id, [...(trainings.get(id) ?? []), training.label]);
    }
  }
  return catalogue.jobs.map((job) => {
    const forms = [job.name, ...job.otherNames].flatMap(({ masculine, feminine }) => [masculine, feminine]);
    const official = forms.flatMap((form) => officialTerms.get(foldWords(form)) ?? []);
    const everyday = listEverydayWords(job).map(({ text }) => text);
    return {
      id: job.id,
      names: foldWords(listForms(job.name).join(' ')),
      otherNames: foldWords([...job.otherNames.flatMap(listForms), ...official, ...everyday].join(' ')),
      appellations: foldWords(job.romeAppellations.map(({ label }) => label).join(' ')),
      tagline: foldWords(job.tagline),
      trainings: isFull
        ? foldWords([...job.trainings.map(({ label }) => label), ...(trainings.get(job.id) ?? [])].join(' '))
        : '',
      body: isFull ? foldWords(job.sections.map(({ markdown }) => markdown).join(' ')) : '',
    };
  });
}

function listForms({ feminine, masculine, heading }: JobSheet['name'] | JobSheet['otherNames'][number]): string[] {
  return [feminine, masculine, heading];
}
