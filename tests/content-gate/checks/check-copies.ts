import type { GateCheck } from '../check';
import { listDocuments } from '../documents';
import type { Finding } from '../finding';
import { foldToWords } from '../fold-words';
import { readList } from '../read-list';
import type { Sheet } from '../sheet';

const RUN = 8;

/** A run of words of a sheet that another document holds too. */
interface SharedRun {
  words: string[];
  document: string;
}

/**
 * No run of 8 words shared with a document of others. Names of diplomas and jobs, and the formulas of the list `set-aside`, do not
 * count among the 8: a run is shared where 8 of its words are outside them.
 */
export const checkCopies: GateCheck = ({ sheets, folder, catalogue, documents }) => {
  if (!documents) return { skipped: 'les documents à comparer (../shared/onisep, ../shared/seeds) ne sont pas là' };
  const places = new Map<string, { sheet: Sheet; passage: number; at: number }[]>();
  const tokens = sheets.map((sheet) => sheet.passages.map(({ text }) => foldToWords(text)));
  sheets.forEach((sheet, index) => {
    tokens[index]?.forEach((words, passage) => {
      for (let at = 0; at + RUN <= words.length; at++) {
        const key = words.slice(at, at + RUN).join(' ');
        const known = places.get(key);
        if (known) known.push({ sheet, passage, at });
        else places.set(key, [{ sheet, passage, at }]);
      }
    });
  });
  const known = new Set([...places.keys()].flatMap((key) => key.split(' ')));
  /** For each passage, the words that stand in a shared run, with the document. */
  const hits = new Map<Sheet, Map<number, { at: number; document: string }[]>>();
  const seen = new Set<string>();
  for (const { name, text } of listDocuments(documents)) {
    let run: string[] = [];
    for (const word of foldToWords(text)) {
      if (!known.has(word)) {
        run = [];
        continue;
      }
      run.push(word);
      if (run.length > RUN) run.shift();
      if (run.length < RUN) continue;
      const key = run.join(' ');
      if (seen.has(key)) continue;
      for (const { sheet, passage, at } of places.get(key) ?? []) {
        seen.add(key);
        const ofSheet = hits.get(sheet) ?? new Map<number, { at: number; document: string }[]>();
        hits.set(sheet, ofSheet);
        ofSheet.set(passage, [...(ofSheet.get(passage) ?? []), { at, document: name }]);
      }
    }
  }
  const names = new NameFinder([
    ...folder.flatMap(({ labels, title, terms }) => [title, ...labels, ...terms]),
    ...catalogue.jobs.flatMap(({ name, otherNames, romeAppellations }) => [
      ...[name, ...otherNames].flatMap(({ feminine, masculine }) => [feminine, masculine]),
      ...romeAppellations.map(({ label }) => label),
    ]),
    ...readList('set-aside'),
  ]);
  return sheets.flatMap((sheet, index): Finding[] =>
    [...(hits.get(sheet) ?? [])].flatMap(([passage, found]) => {
      const words = tokens[index]?.[passage] ?? [];
      const line = sheet.passages[passage]?.line ?? 1;
      return joinRuns(words, found)
        .filter((run) => names.countOutside(run.words) >= RUN)
        .map((run) => ({
          file: sheet.file,
          line,
          check: 'copie',
          found: `${run.words.length} mots de suite sont aussi dans ${run.document} : « ${run.words.join(' ')} »`,
          hint: 'Redites-le avec vos mots, en partant du fait. Un nom officiel va dans tests/content-gate/lists/set-aside.txt.',
        }));
    }),
  );
};

/** Joins shared runs that overlap into the longest ones. */
function joinRuns(words: readonly string[], found: readonly { at: number; document: string }[]): SharedRun[] {
  const runs: { from: number; to: number; document: string }[] = [];
  for (const { at, document } of [...found].sort((a, b) => a.at - b.at)) {
    const last = runs.at(-1);
    if (last && at <= last.to) last.to = Math.max(last.to, at + RUN);
    else runs.push({ from: at, to: at + RUN, document });
  }
  return runs.map(({ from, to, document }) => ({ words: words.slice(from, to), document }));
}

/** Finds known names in a run of words. */
class NameFinder {
  private readonly byFirst = new Map<string, string[][]>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const words = foldToWords(name);
      const [first] = words;
      if (!first || words.length < 2) continue;
      const same = this.byFirst.get(first) ?? [];
      same.push(words);
      this.byFirst.set(first, same);
    }
    for (const same of this.byFirst.values()) same.sort((a, b) => b.length - a.length);
  }

  countOutside(words: readonly string[]): number {
    let outside = 0;
    for (let at = 0; at < words.length; ) {
      const name = (this.byFirst.get(words[at] ?? '') ?? []).find((candidate) =>
        candidate.every((word, offset) => words[at + offset] === word),
      );
      if (!name) outside++;
      at += name?.length ?? 1;
    }
    return outside;
  }
}
