import { expandAppellation } from '@/lib/model/job-sheet/expand-appellation';
import { COMPARISONS, isAlike, listForms, tellingWords, withoutBrackets } from '@/lib/model/job-sheet/rome-name-forms';
import { findOwnCodes, type NamedJob, type OwnCodes } from '@/lib/open-data/rome/find-own-codes';
import type { RomeNames } from '@/lib/open-data/rome/rome-names';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';
import { indexSheetNames, type SheetNames } from '@/lib/open-data/rome/sheet-names';
import { indexWords, isClose, type WordIndex } from '@/lib/open-data/rome/word-index';

/** Names that the ROME gives to what one code covers, as published ("Boulanger / Boulangère"), kept for one sheet. */
export interface CodeAppellations {
  code: string;
  labels: string[];
}

/**
 * Lists the names that the ROME gives to the job of each sheet, by sheet id; codes and names in the order of the ROME. Precision first: a code
 * is wider than a sheet. A name is kept where it holds the whole name of the sheet ("moniteur de voile": "Moniteur de voile habitable").
 * A sheet that alone bears the name of its code also gets the names close to its own, and those of one word ("maroquinier":
 * "Gainier"). Left out: what the ROME calls rarely used, what the sheet says already, what is the name of another sheet or nearer to one.
 */
export function listAppellations(
  jobs: readonly NamedJob[],
  rome: RomeReferenceData,
  known: RomeNames,
): Map<string, CodeAppellations[]> {
  const sheets = jobs
    .map((job): Sheet => ({ job, ...findOwnCodes(job, rome, known) }))
    // A code that no name stands for says nothing of the sheet alone.
    .filter(({ by }) => by !== 'code');
  const facts = { words: indexWords(rome), names: indexSheetNames(jobs) };
  const found = new Map<string, CodeAppellations[]>();
  for (const sheet of sheets) {
    const entries = sheet.codes.flatMap((code): CodeAppellations[] => {
      const isAlone = sheets.every((other) => other === sheet || !other.codes.includes(code));
      const isWhole = isAlone && (sheet.by === 'label' || isAlike(rome.codes.get(code)?.label ?? '', sheet.job.names));
      const labels = (rome.appellations.get(code) ?? []).filter(
        (label) => !rome.rareAppellations.has(label) && isNameOf(sheet.job, label, isWhole, facts),
      );
      return labels.length > 0 ? [{ code, labels }] : [];
    });
    if (entries.length > 0) found.set(sheet.job.id, entries);
  }
  return found;
}

interface Sheet extends OwnCodes {
  job: NamedJob;
}

function isNameOf(
  job: NamedJob,
  label: string,
  isWhole: boolean,
  { words, names }: { words: WordIndex; names: SheetNames },
): boolean {
  const forms = listForms(label);
  const bearers = forms.flatMap((form) => COMPARISONS.flatMap((compare) => names.listBearers(compare(form))));
  if (bearers.some((id) => id !== job.id)) return false;
  // A name of which one gender only is known says something new.
  const spellings = [label, withoutBrackets(label)].map(expandAppellation);
  if (spellings.some((genders) => genders.every((form) => names.bears(job, form)))) return false;
  const wordsOfForms = forms.map(tellingWords);
  const own = names.countHeld(wordsOfForms, (id, isOwn) => id === job.id && isOwn);
  const foreign = names.countHeld(wordsOfForms, (id) => id !== job.id);
  if (own > 0) return own >= foreign;
  // Another sheet's name of one word may stand for something else: "Conservateur de musée".
  if (!isWhole || foreign > 1) return false;
  return isClose(wordsOfForms, job, words) || (foreign === 0 && wordsOfForms.every(({ length }) => length === 1));
}
