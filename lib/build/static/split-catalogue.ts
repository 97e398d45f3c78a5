import { findWorkplaces, type Workplace } from '@/lib/guided-start/workplace/find-workplaces';
import type { Catalogue, CatalogueContent } from '@/lib/model/catalogue/catalogue';
import type { JobSheet, Source } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { listRomeSources } from '@/lib/pathways/list-rome-sources';
import { weighBodies } from '@/lib/search/weigh-bodies';
import { listTellingWords } from '@/lib/similar/list-telling-words';
import { countMentions } from '@/lib/site/random-job/count-mentions';
import { type PackedBodies, packBodies } from './pack-bodies';

/** What of a sheet is read only where the sheet itself is shown: a file each. The rest is in the file of all. */
const APART = ['sections', 'sources', 'links', 'workDay'] as const;
export type ApartKey = (typeof APART)[number];

/** What is made of the texts of all jobs at once, by position: a browser has not to load them for it. */
export interface Pieces {
  /** For the search. */
  bodies: PackedBodies;
  /** For likeness between jobs: telling words, with a space between two. */
  words: readonly string[];
  /** For draws by lot: how many other sheets name the job. */
  mentions: readonly number[];
  /** For rows and the guided start. */
  workplaces: readonly (readonly Workplace[])[];
  /** For moves between jobs: keys of the sources that are of the ROME, by id of the sheet. */
  romeSources: Readonly<Record<string, readonly Source['key'][]>>;
}

/** Where a browser finds the parts: `content`, the folder of `sheets`, each piece. */
export interface PreparedAddresses {
  content: string;
  sheets: string;
  pieces: Record<keyof Pieces, string>;
}

export interface SplitCatalogue {
  /** Without findings of the checks, which are on a prepared page. */
  content: CatalogueContent;
  /** By id. */
  sheets: ReadonlyMap<string, Partial<JobSheet> | Partial<Training>>;
  pieces: Pieces;
}

/** Parts a catalogue for a site made of files: what lists and filters need, what is made of all texts, what each sheet alone says. */
export function splitCatalogue(catalogue: Catalogue): SplitCatalogue {
  const { jobs, trainings } = catalogue;
  const mentions = countMentions(catalogue);
  return {
    content: {
      ...catalogue,
      diagnostics: [],
      jobs: jobs.map((job) => ({ ...job, sections: [], sources: [], links: [], workDay: null })),
      trainings: trainings.map((training) => ({ ...training, sections: [], sources: [] })),
    },
    sheets: new Map([...jobs, ...trainings].map((sheet) => [sheet.id, pickApart(sheet)])),
    pieces: {
      bodies: packBodies(weighBodies(jobs)),
      words: listTellingWords(jobs).map((words) => [...words].join(' ')),
      mentions: jobs.map((job) => mentions.get(job) ?? 0),
      workplaces: jobs.map(findWorkplaces),
      romeSources: Object.fromEntries(jobs.map((job) => [job.id, listRomeSources(job)])),
    },
  };
}

function pickApart(sheet: JobSheet | Training): Partial<JobSheet> | Partial<Training> {
  return Object.fromEntries(Object.entries(sheet).filter(([key]) => isApart(key)));
}

/** Whether a key of a sheet is in the file of its own. */
export function isApart(key: string): key is ApartKey {
  return APART.some((apart) => apart === key);
}
