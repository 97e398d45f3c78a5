import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { GenderedName, JobSheet } from '@/lib/model/job-sheet/job-sheet';

/**
 * Counts for each job the sheets of other jobs that name it in full, in either gender, singular or plain plural, anywhere in their text. The
 * longest name counts: "professeur de musique" is no mention of "professeur".
 */
export function countMentions({ jobs }: Catalogue): ReadonlyMap<JobSheet, number> {
  const names = indexNames(jobs);
  const counts = new Map<JobSheet, number>();
  for (const sheet of jobs) {
    const words = sheet.sections.flatMap(({ markdown }) => listWords(markdown));
    const named = new Set(listNamed(words, names));
    named.delete(sheet);
    for (const job of named) counts.set(job, (counts.get(job) ?? 0) + 1);
  }
  return counts;
}

interface NameIndex {
  jobOf: ReadonlyMap<string, JobSheet>;
  /** Word counts of the names that begin with a word, longest first. */
  lengthsOf: ReadonlyMap<string, readonly number[]>;
}

function indexNames(jobs: readonly JobSheet[]): NameIndex {
  const jobOf = new Map<string, JobSheet>();
  const lengthsOf = new Map<string, number[]>();
  for (const job of jobs) {
    for (const name of listForms(job.name)) {
      jobOf.set(name, job);
      const words = name.split(' ');
      const [first = ''] = words;
      lengthsOf.set(
        first,
        [...new Set([...(lengthsOf.get(first) ?? []), words.length])].sort((a, b) => b - a),
      );
    }
  }
  return { jobOf, lengthsOf };
}

/** "boulangère", "boulangères", "boulanger", "boulangers": a longer name takes its plural on the first word. */
function listForms({ feminine, masculine }: GenderedName): string[] {
  return [feminine, masculine]
    .map((name) => listWords(name).join(' '))
    .flatMap((name) => [name, name.replace(/^\S+/, '$&s')]);
}

/** Words in lower case; accents stay, since names and text are both written with care, and folding takes ten times longer. */
function listWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function listNamed(words: readonly string[], { jobOf, lengthsOf }: NameIndex): JobSheet[] {
  const named: JobSheet[] = [];
  for (let position = 0; position < words.length; position += 1) {
    for (const length of lengthsOf.get(words[position] ?? '') ?? []) {
      const job = jobOf.get(words.slice(position, position + length).join(' '));
      if (!job) continue;
      named.push(job);
      position += length - 1;
      break;
    }
  }
  return named;
}
