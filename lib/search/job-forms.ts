import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { expandAppellation } from '@/lib/model/job-sheet/expand-appellation';
import type { JobSheet, OtherName } from '@/lib/model/job-sheet/job-sheet';
import { listOfficialTerms } from '@/lib/model/reference/list-official-terms';
import { foldWords } from '@/lib/text/fold-words';
import { groupPairs } from '@/lib/text/group-by';
import type { Form } from './form-index';
import { readEverydayWords } from './read-everyday-words';

export type JobFormKind =
  | 'name'
  | 'other-name'
  | 'official-term'
  | 'everyday-word'
  | 'rome-appellation'
  /** Of the code that the sheet prints, which covers more than the sheet. */
  | 'rome-code-appellation'
  | 'training';
export type JobForm = Form<JobFormKind>;

/** Every written form of a job's own name. */
export function listNameForms({ name }: JobSheet): string[] {
  return [name.feminine, name.masculine, name.heading];
}

/**
 * Lists every name that leads to a job: its own, its other names, official terms, everyday words, ROME appellations and the trainings that
 * prepare for it. A name borne by several jobs comes once, with all of them.
 * @returns owners are positions in `catalogue.jobs`
 */
export function listJobForms(catalogue: Catalogue): JobForm[] {
  const { jobs } = catalogue;
  const forms = new Map<string, Form<JobFormKind> & { owners: number[] }>();
  const add = (kind: JobFormKind, owner: number, text: string, { lookedUpAs = text, exactOnly = false } = {}) => {
    const folded = foldWords(lookedUpAs);
    if (!folded) return;
    const key = `${kind} ${folded}`;
    const known = forms.get(key);
    if (!known) forms.set(key, { kind, text, lookedUpAs, exactOnly, owners: [owner] });
    else {
      // A wording that is one job's heading and another's name is found by its words.
      known.exactOnly &&= exactOnly;
      if (known.owners.at(-1) !== owner) known.owners.push(owner);
    }
  };
  const addName = (kind: JobFormKind, owner: number, { masculine, feminine, heading }: OtherName) => {
    for (const form of [masculine, feminine]) {
      add(kind, owner, form);
      add(kind, owner, form, { lookedUpAs: withoutBrackets(form) });
    }
    // "boulanger/ère" is understood, and said in full.
    add(kind, owner, masculine, { lookedUpAs: heading, exactOnly: true });
  };

  const listEverydayWords = readEverydayWords(catalogue.everydayWords);
  const ofCodes = groupPairs(catalogue.romeAppellations.map(({ code, label }) => [code, label]));
  const positions = new Map(jobs.map((job, position) => [job.id, position]));
  jobs.forEach((job, owner) => {
    addName('name', owner, job.name);
    for (const other of job.otherNames) addName('other-name', owner, other);
    for (const { masculine, feminine } of listOfficialTerms(catalogue, job))
      for (const form of [masculine, feminine]) add('official-term', owner, form);
    for (const { text, exactOnly } of listEverydayWords(job)) add('everyday-word', owner, text, { exactOnly });
    for (const { label } of job.romeAppellations)
      for (const form of expandAppellation(label)) add('rome-appellation', owner, label, { lookedUpAs: form });
    for (const label of job.romeCodes.flatMap((code) => ofCodes.get(code) ?? []))
      for (const form of expandAppellation(label))
        add('rome-code-appellation', owner, label, { lookedUpAs: form, exactOnly: true });
    for (const { label } of job.trainings) add('training', owner, label);
  });
  for (const training of catalogue.trainings) {
    for (const { id } of catalogue.listJobsOfTraining(training)) {
      const owner = positions.get(id);
      if (owner !== undefined) add('training', owner, training.label);
    }
  }
  return [...forms.values()].map((form) => ({ ...form, owners: [...new Set(form.owners)].sort((a, b) => a - b) }));
}

/** "commissaire-priseur (ventes volontaires)" is also looked up as "commissaire-priseur". */
function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, ' ').trim();
}
