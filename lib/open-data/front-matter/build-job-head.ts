import { ROME_SOURCE_KEY } from '@/lib/model/job-sheet/find-rome-source';
import {
  JOB_LIST_SOURCE,
  jobSheetSource,
  metierScopePage,
  onisepPage,
  romeSource,
  type SourceEntry,
} from '@/lib/open-data/front-matter/known-sources';
import type { ListedJob } from '@/lib/open-data/jobs/job-list';
import type { SourceJob } from '@/lib/open-data/jobs/job-source';
import type { CodeAppellations } from '@/lib/open-data/rome/list-appellations';
import type { RomeMove } from '@/lib/open-data/rome/list-moves';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** What the other files say of a job. */
export interface JobContext {
  /** Day of the publication of the sheets, YYYY-MM-DD; null where it is not known. */
  date: string | null;
  listed: ListedJob | undefined;
  rome: RomeReferenceData | null;
  moves: readonly RomeMove[];
  /** Names that the ROME gives to the job, by ROME 4.0 code. */
  appellations: readonly CodeAppellations[];
}

/** Front matter that the import adds to a job sheet; a key without content is left out. */
export type JobHead = Record<string, unknown[]>;

/** Makes the front matter of a job from the official files, with the source of everything it says. */
export function buildJobHead(job: SourceJob, context: JobContext): JobHead {
  const codes = listRomeCodes(job, context);
  const head: JobHead = {
    domaines: [...(context.listed?.domains ?? [])],
    parcours: [
      ...job.relatedJobs.map((vers) => ({ vers, sens: 'proche', source: 'onisep' })),
      ...context.moves.filter(({ to }) => !job.relatedJobs.includes(to)).map(toMove),
    ],
    sources: listSources(job, context, codes.length > 0),
    rome: listRomeEntries(codes, context),
    liens: listLinks(job, codes),
  };
  return Object.fromEntries(Object.entries(head).filter(([, entries]) => entries.length > 0));
}

interface LabelledCode {
  code: string;
  label: string;
  url: string;
}

/** Codes of the sheet that have a label: in the ROME 4.0 where it was given, else in the list of jobs. */
function listRomeCodes(job: SourceJob, { rome, listed }: JobContext): LabelledCode[] {
  return [...new Set(job.romeCodes)].flatMap((code) => {
    const inList = listed?.rome.get(code);
    const label = rome ? rome.codes.get(code)?.label : inList?.label;
    return label ? [{ code, label, url: inList?.url || metierScopePage(code) }] : [];
  });
}

/** The codes of the sheet, then the ROME 4.0 codes that its names were found in; each with the names that it gives to this job. */
function listRomeEntries(codes: readonly LabelledCode[], { rome, appellations }: JobContext) {
  const namesOf = new Map(appellations.map(({ code, labels }) => [code, labels]));
  const newCodes = [...namesOf.keys()].filter((code) => !codes.some((known) => known.code === code));
  const labelled = [...codes, ...newCodes.map((code) => ({ code, label: rome?.codes.get(code)?.label ?? code }))];
  return labelled.map(({ code, label }) => {
    const names = namesOf.get(code);
    return { code, libelle: label, ...(names && { appellations: names }) };
  });
}

/** What the move rests on goes with it: the site reads it again. */
function toMove({ to, from, into }: RomeMove) {
  return { vers: to, sens: 'proche', rome: { de: toFamily(from), vers: toFamily(into) }, source: ROME_SOURCE_KEY };
}

function toFamily({ code, label }: RomeMove['from']) {
  return { code, libelle: label };
}

/** The sheet first: what the record says comes from it. */
function listSources(
  job: SourceJob,
  { date, listed, rome, moves, appellations }: JobContext,
  hasCodes: boolean,
): SourceEntry[] {
  const usesList = listed !== undefined && (listed.domains.length > 0 || (hasCodes && rome === null));
  return [
    jobSheetSource(job.id, date),
    ...(usesList ? [JOB_LIST_SOURCE] : []),
    ...(rome && (hasCodes || moves.length > 0 || appellations.length > 0) ? [romeSource(rome)] : []),
  ];
}

function listLinks(job: SourceJob, codes: readonly LabelledCode[]) {
  const links = [
    { libelle: 'La fiche de l’Onisep', adresse: onisepPage(job.id) },
    ...codes.map(({ code, label, url }) => ({ libelle: `MétierScope : ${label} (${code})`, adresse: url })),
    ...job.links.map(({ label, url }) => ({ libelle: label, adresse: url })),
  ];
  return links.filter((link, index) => links.findIndex(({ adresse }) => adresse === link.adresse) === index);
}
