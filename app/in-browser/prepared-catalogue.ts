import type { SheetTexts } from '@/lib/build/static/split-catalogue';
import type { Catalogue, CatalogueContent } from '@/lib/model/catalogue/catalogue';
import { createCatalogue } from '@/lib/model/catalogue/create-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';

/** Set by the build: the addresses of the two files. */
declare const CATALOGUE: string;
declare const TEXTS: string;

let catalogue: Promise<Catalogue> | undefined;
let isComplete = false;
let textsWereAsked = false;

/** The catalogue, as the routes ask for it. Until `addTexts`, its sheets have no sections, and whoever asks for some is noted. */
export function readCatalogue(): Promise<Catalogue> {
  catalogue ??= readJson<CatalogueContent>(CATALOGUE).then((content) =>
    createCatalogue({
      ...content,
      jobs: content.jobs.map(withoutTexts),
      trainings: content.trainings.map(withoutTexts),
    }),
  );
  return catalogue;
}

/** Whether what was made so far lacks texts that it asked for. */
export function lacksTexts(): boolean {
  return textsWereAsked && !isComplete;
}

/** Makes the catalogue whole: what was built from the former one is built anew. */
export async function addTexts(): Promise<void> {
  const [content, texts] = await Promise.all([readJson<CatalogueContent>(CATALOGUE), readJson<SheetTexts>(TEXTS)]);
  isComplete = true;
  catalogue = Promise.resolve(
    createCatalogue({
      ...content,
      jobs: content.jobs.map((job) => ({ ...job, sections: texts.jobs[job.id] ?? [] })),
      trainings: content.trainings.map((training) => ({ ...training, sections: texts.trainings[training.id] ?? [] })),
    }),
  );
}

function withoutTexts<Sheet extends JobSheet | Training>(sheet: Sheet): Sheet {
  return Object.defineProperty({ ...sheet }, 'sections', {
    get() {
      textsWereAsked = true;
      return [];
    },
  });
}

async function readJson<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
