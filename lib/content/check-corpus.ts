import { claimAddresses } from '@/lib/content/checks/claim-addresses';
import { unifyDomains } from '@/lib/content/checks/unify-domains';
import type { ParsedJobSheet } from '@/lib/content/parse/parse-job-sheet';
import type { ParsedTraining } from '@/lib/content/parse/parse-training';
import { readSingle } from '@/lib/content/parse/read-fields';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { foldText } from '@/lib/text/fold-text';

/** Records that may share a site, and what was found across sheets. */
export interface CheckedCorpus {
  jobs: JobSheet[];
  trainings: Training[];
  diagnostics: Diagnostic[];
}

/** Rules across sheets: one id and one slug each (the second sheet is left out), shared other names, unknown trainings. */
export function checkCorpus(sheets: readonly ParsedJobSheet[], trainings: readonly ParsedTraining[]): CheckedCorpus {
  const diagnostics: Diagnostic[] = [];
  const jobPlaces = sheets.flatMap(({ job, raw }) => {
    if (!job) return [];
    const idLine = readSingle(raw.fields, 'id')?.line ?? 1;
    const nameLine = raw.forms.masculine?.line ?? 1;
    return [{ record: job, idLine, nameLine, sheet: { raw, job } }];
  });
  const keptJobs = dropDuplicates(jobPlaces, 'le masculin du nom', diagnostics);
  const keptTrainings = dropDuplicates(
    trainings.flatMap(({ training: record, idLine, nameLine }) => (record ? [{ record, idLine, nameLine }] : [])),
    'le nom de la formation',
    diagnostics,
  );
  const ids = new Set(keptTrainings.map(({ record }) => record.id));
  const labels = new Set(keptTrainings.map(({ record }) => foldText(record.label)));
  const owners = indexOwners(keptJobs.map(({ record }) => record));
  for (const { sheet } of keptJobs) {
    diagnostics.push(
      ...findUnknownTrainings(sheet.raw, ids, labels),
      ...findSharedAliases(sheet.raw, sheet.job, owners),
    );
  }
  const claimed = claimAddresses(keptJobs.map(({ sheet }) => sheet));
  const unified = unifyDomains(claimed.jobs, new Map(keptJobs.map(({ sheet }) => [sheet.job.file, sheet.raw])));
  diagnostics.push(...claimed.diagnostics, ...unified.diagnostics);
  return {
    jobs: unified.jobs,
    trainings: keptTrainings.map(({ record }) => record),
    diagnostics,
  };
}

interface Placed<T> {
  record: T;
  idLine: number;
  nameLine: number;
}

function dropDuplicates<R extends { id: string; slug: string; file: string }, P extends Placed<R>>(
  items: readonly P[],
  what: string,
  diagnostics: Diagnostic[],
): P[] {
  const byId = new Map<string, P>();
  const bySlug = new Map<string, P>();
  return items.filter((item) => {
    const { id, slug, file } = item.record;
    const sameId = byId.get(id);
    const sameSlug = bySlug.get(slug);
    if (sameId) {
      const values = { id, other: sameId.record.file };
      const related = [{ file: sameId.record.file, line: sameId.idLine }];
      diagnostics.push(createDiagnostic('duplicate-id', { file, line: item.idLine }, values, related));
    }
    if (sameSlug) {
      const values = { slug, what, other: sameSlug.record.file };
      const related = [{ file: sameSlug.record.file, line: sameSlug.nameLine }];
      diagnostics.push(createDiagnostic('duplicate-slug', { file, line: item.nameLine }, values, related));
    }
    if (sameId || sameSlug) return false;
    byId.set(id, item);
    bySlug.set(slug, item);
    return true;
  });
}

function findUnknownTrainings(raw: ParsedJobSheet['raw'], ids: Set<string>, labels: Set<string>): Diagnostic[] {
  if (ids.size === 0) return [];
  return raw.trainings
    .filter(({ id, label }) => id !== null && !ids.has(id) && !labels.has(foldText(label)))
    .map(({ id, label, line }) =>
      createDiagnostic('unknown-training', { file: raw.file, line }, { id: id ?? '', label }),
    );
}

/** Every name of every job, with the sheets that carry it. */
function indexOwners(jobs: readonly JobSheet[]): Map<string, Set<JobSheet>> {
  const owners = new Map<string, Set<JobSheet>>();
  for (const job of jobs) {
    for (const { masculine, feminine } of [job.name, ...job.otherNames]) {
      for (const name of [masculine, feminine]) {
        const key = foldText(name);
        const set = owners.get(key);
        if (set) set.add(job);
        else owners.set(key, new Set([job]));
      }
    }
  }
  return owners;
}

function findSharedAliases(
  raw: ParsedJobSheet['raw'],
  job: JobSheet,
  owners: Map<string, Set<JobSheet>>,
): Diagnostic[] {
  return raw.otherNames.flatMap(({ name, line }) => {
    const other = [...(owners.get(foldText(name.masculine)) ?? [])].find((candidate) => candidate !== job);
    if (!other) return [];
    const values = { name: name.masculine, other: `« ${other.name.masculine} » (${other.file})` };
    return [createDiagnostic('shared-alias', { file: raw.file, line }, values)];
  });
}
