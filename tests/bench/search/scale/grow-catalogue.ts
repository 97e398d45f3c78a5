import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { createCatalogue } from '@/lib/model/catalogue/create-catalogue';
import type { GenderedName, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldWords } from '@/lib/text/fold-words';
import { createRandom } from '../seeded-random';
import { createNameMixer } from './mix-names';
import { createTextMixer } from './mix-text';

const FIRST_MADE_ID = 1_000_000;

/**
 * Makes a collection of another size out of a real one: fewer sheets are the first ones, more sheets are copies with a recombined name,
 * recombined other names and ROME appellations, and sections made of sentences drawn from the same sections of all sheets.
 * Words are then as common as in the real sheets; a share of the words that a single sheet uses is replaced by made ones, so that the
 * vocabulary grows too. Trainings, codes, levels and pay are those of the copied sheet. Always the same for the same input.
 */
export function growCatalogue(catalogue: Catalogue, count: number): Catalogue {
  const real = catalogue.jobs;
  const random = createRandom(count);
  const names = createNameMixer(real, random);
  const text = createTextMixer(real, random);
  const jobs: JobSheet[] = real.slice(0, count);
  for (let number = 0; jobs.length < count && real.length > 0; number += 1) {
    const model = real[number % real.length] as JobSheet;
    jobs.push({
      ...model,
      id: `MET.${FIRST_MADE_ID + number}`,
      slug: `${model.slug}-${FIRST_MADE_ID + number}`,
      name: { ...model.name, ...withHeading(names.next()) },
      otherNames: model.otherNames.map((other) => ({ ...other, ...withHeading(names.next()) })),
      romeAppellations: model.romeAppellations.map(({ code }) => {
        const { masculine, feminine } = names.next();
        return { code, label: foldWords(masculine) === foldWords(feminine) ? masculine : `${masculine} / ${feminine}` };
      }),
      tagline: text.tagline(),
      sections: model.sections.map((section) => ({ ...section, markdown: text.section(section) })),
      formerSlugs: [],
    });
  }
  return createCatalogue({ ...catalogue, jobs });
}

function withHeading(name: GenderedName): GenderedName & { heading: string } {
  return { ...name, heading: name.masculine };
}
