import type { GenderedName, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldWords } from '@/lib/text/fold-words';
import type { SeededRandom } from '../seeded-random';

/** Gives names that no sheet bears: the first word of one real name and the rest of another, in both genders. */
export function createNameMixer(jobs: readonly JobSheet[], random: SeededRandom): { next(): GenderedName } {
  const names = jobs.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const heads = names.map(({ masculine, feminine }) => ({ masculine: headOf(masculine), feminine: headOf(feminine) }));
  const tails = names
    .map(({ masculine, feminine }) => ({ masculine: tailOf(masculine), feminine: tailOf(feminine) }))
    .filter(({ masculine, feminine }) => masculine !== '' && feminine !== '');
  const taken = new Set(names.map(({ masculine }) => foldWords(masculine)));
  return {
    next() {
      const head = random.pick(heads);
      let name: GenderedName = head;
      do {
        const tail = random.pick(tails);
        name = { masculine: `${name.masculine} ${tail.masculine}`, feminine: `${name.feminine} ${tail.feminine}` };
      } while (taken.has(foldWords(name.masculine)));
      taken.add(foldWords(name.masculine));
      return name;
    },
  };
}

function headOf(form: string): string {
  return form.split(' ')[0] ?? form;
}

function tailOf(form: string): string {
  return form.split(' ').slice(1).join(' ');
}
