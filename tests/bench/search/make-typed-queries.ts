import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SeededRandom } from './seeded-random';

/** What ads and searchers put around a name. */
const AROUND: readonly ((name: string) => string)[] = [
  (name) => `${name} H/F`,
  (name) => `${name} (F/H)`,
  (name) => `m/f ${name}`,
  (name) => `${name} h/f CDI`,
  (name) => `${name} - CDD - temps plein`,
  (name) => `${name} en alternance`,
  (name) => `${name} hommes/femmes`,
  (name) => `recrute ${name}`,
  (name) => `offre d'emploi ${name}`,
  (name) => `nous recherchons un ${name} (h-f)`,
  (name) => `stage ${name}`,
  (name) => `poste de ${name}`,
  (name) => `fiche métier ${name}`,
  (name) => `salaire ${name}`,
];
const MARKS: readonly ((beginning: string, end: string) => string)[] = [
  (beginning, end) => `${beginning}(${end})`,
  (beginning, end) => `${beginning}·${end}`,
  (beginning, end) => `${beginning}.${end}`,
  (beginning, end) => `${beginning}/${end}`,
  (beginning, end) => `${beginning}-${end}`,
  (beginning, end) => `${beginning} / ${end}`,
];

/** "boulanger H/F", "recrute boulanger": the name in what an ad or a searcher puts around it. */
export function putInAd(name: string, random: SeededRandom): string {
  return random.pick(AROUND)(name);
}

/**
 * Writes both genders of a name in one: "vendeur(euse) en magasin", "infirmier·ère", with any mark and as much of the other end as people write.
 * @returns undefined where no word of the name differs by its end
 */
export function joinGenders({ name }: JobSheet, random: SeededRandom): string | undefined {
  const masculine = name.masculine.split(' ');
  const feminine = name.feminine.split(' ');
  if (masculine.length !== feminine.length || name.masculine.includes('(')) return undefined;
  const mark = random.pick(MARKS);
  const joined = masculine.map((word, place) => {
    const other = feminine[place] ?? word;
    const ends = word === other ? [] : listEnds(word, other);
    return ends.length === 0 ? word : mark(word, random.pick(ends));
  });
  return joined.every((word, place) => word === masculine[place]) ? undefined : joined.join(' ');
}

/** Ends of the other gender, from what differs to one letter more: "euse", "se"; "ère", "ière"; none of words made otherwise. */
function listEnds(word: string, other: string): string[] {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared++;
  const end = other.slice(shared);
  if (shared < 3 || end.length === 0 || end.length > 5 || word.includes('-')) return [];
  return [end, other.slice(shared - 1), ...(end.length > 3 ? [end.slice(-2)] : [])];
}

/** "C.A.P. boulanger" for "CAP boulanger"; undefined where no word is an acronym. */
export function dotAcronyms(text: string): string | undefined {
  const dotted = text.replace(
    /(?<![\p{L}\p{N}])\p{Lu}{3,4}(?![\p{L}\p{N}])/gu,
    (letters) => `${[...letters].join('.')}.`,
  );
  return dotted === text ? undefined : dotted;
}

/** Codes of the ROME 4.0 with the jobs that print them, or the wider code they were cut from. */
export function listCodes({ jobs, romeCodes }: Catalogue): { code: string; isWider: boolean; wanted: string[] }[] {
  return romeCodes.flatMap(({ code, parent }) => {
    const holders = [code, parent].map((wanted) =>
      jobs.filter((job) => job.romeCodes.includes(wanted)).map(({ id }) => id),
    );
    const isWider = holders[0]?.length === 0;
    const wanted = holders[isWider ? 1 : 0] ?? [];
    return wanted.length > 0 ? [{ code, isWider, wanted }] : [];
  });
}
