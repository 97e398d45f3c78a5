import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

const BAC = '(?<!\\p{L})(?:[Bb]acs?|[Bb]accalauréats?|[Bb]acheliers?|[Bb]achelières?|[Tt]erminale)(?!\\p{L}|\\s*\\+)';
/** What may stand between the bac and its kind: no other diploma. */
const GAP = '(?:(?!brevet|diplôm|licence|master|titre|certif|permis|expérience)[^.,;:\\n+]){0,25}?(?<!\\p{L})';
const KIND =
  "(?:général|techno|pro(?!\\p{L})|pros(?!\\p{L})|professionnel|scientifique|littéraire|économique|agricole|options?|spécialités?|séries?|filières?|enseignements?|ST[A-Z0-9]{1,4}(?!\\p{L})|S2TMD|(?:S|ES|L)(?![\\p{L}'’.]))";
/** "bac pro", "bacs scientifiques", "bac (de préférence S)", "le baccalauréat"; not "bac + 2", "après le bac". */
const NAMED_BAC = new RegExp(`(?<!\\p{L})[Bb]accalauréat|${BAC}${GAP}${KIND}`, 'u');

/** Tells whether any part of a sheet says which bac leads to the job; a bac with nothing beside it is not said. */
export function namesBac({ sections, entryRoutes, trainings }: JobSheet): boolean {
  return [
    ...sections.map(({ markdown }) => markdown),
    ...entryRoutes.flatMap(({ level, diplomas }) => [level.label, ...diplomas]),
    ...trainings.map(({ label }) => label),
  ].some((text) => NAMED_BAC.test(text.replaceAll('\u00a0', ' ')));
}
