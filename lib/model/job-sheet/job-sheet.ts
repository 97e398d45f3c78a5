import { z } from 'zod';
import { SECTIONS } from './sections';

/** Both grammatical genders in full. They are equal when the name is epicene. */
const genderedNameSchema = z.object({
  feminine: z.string().min(1),
  masculine: z.string().min(1),
});

/** A job's name: both genders, the wording of the H1 as it stands in the file, the language when it is not French. */
const jobNameSchema = genderedNameSchema.extend({
  heading: z.string().min(1),
  lang: z.enum(['fr', 'en']),
});

const otherNameSchema = genderedNameSchema.extend({
  /** The `###` line of the sheet ("animateur/trice de communauté"); the masculine form when there is none. */
  heading: z.string(),
  lang: z.enum(['fr', 'en']),
});

/** A level of study. `rank` orders the labels known to `levels.ts`; null for a label that is not on the scale. */
const levelSchema = z.object({
  /** As written in the sheet. */
  label: z.string().min(1),
  /** Permanent key of the level page: "bac-3", "cap"… */
  slug: z.string().min(1),
  rank: z.number().int().nullable(),
});

const salaryPeriodSchema = z.enum(['hour', 'day', 'week', 'month', 'year']);
const salaryBasisSchema = z.enum(['gross', 'net', 'unspecified']);
const careerStageSchema = z.enum(['beginner', 'confirmed', 'senior']);

const salaryStatement = {
  stage: careerStageSchema.nullable(),
  /** What follows the amount: "hors primes", "dans la fonction publique hospitalière". Plain text. */
  condition: z.string().nullable(),
  /** Key of the sheet's `sources`; null when the sheet names none (the collection is then the source). */
  source: z.string().nullable(),
  year: z.number().int().nullable(),
  /** The statement as written; for front matter, a sentence made from its fields. */
  raw: z.string().min(1),
  /** Where the statement stands in the file. */
  line: z.number().int().positive(),
};

const amountFields = {
  period: salaryPeriodSchema,
  basis: salaryBasisSchema,
  /** True where the text says "environ". */
  approximate: z.boolean(),
};

/** A pay statement. Amounts are euros for the whole `period`. @internal exported for its test */
export const salarySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('from'), min: z.number().positive(), max: z.null(), ...amountFields, ...salaryStatement }),
  /** `min` is null for "jusqu'à 5 000 €"; `min` equals `max` for a single amount ("environ 2 000 €"). */
  z.object({
    kind: z.literal('range'),
    min: z.number().positive().nullable(),
    max: z.number().positive(),
    ...amountFields,
    ...salaryStatement,
  }),
  z.object({
    kind: z.literal('text'),
    min: z.null(),
    max: z.null(),
    period: z.null(),
    basis: z.null(),
    approximate: z.literal(false),
    ...salaryStatement,
  }),
]);

const studyDurationSchema = z.object({
  /** Where the count of years starts; null when the sheet does not say ("Durée des études : 2 ans"). */
  startsAfter: z.enum(['3e', 'bac', 'any']).nullable(),
  /** Plain text, all the words. */
  text: z.string().min(1),
  /** Years, only where the sheet states a number. */
  years: z.number().positive().nullable(),
  maxYears: z.number().positive().nullable(),
  source: z.string().nullable(),
  year: z.number().int().nullable(),
  line: z.number().int().positive(),
});

/** "Niveau bac + 3" and the diplomas listed under it in Accès au métier. */
const entryRouteSchema = z.object({
  level: levelSchema,
  diplomas: z.array(z.string().min(1)),
});

const jobTrainingSchema = z.object({
  id: z.string().nullable(),
  label: z.string().min(1),
  /** Slug of the training sheet; null where the collection has none (kept as a plain label). */
  slug: z.string().nullable(),
});

/** A family of jobs of the ROME. */
const romeFamilySchema = z.object({ code: z.string().min(1), label: z.string().min(1) });

/** The families that a mobility of the ROME joins. */
const romeLinkSchema = z.object({ from: romeFamilySchema, toward: romeFamilySchema });

const careerMoveSchema = z.object({
  direction: z.enum(['before', 'evolution', 'sideways']),
  /** MET id when the target is a sheet of the collection, else null. */
  jobId: z.string().nullable(),
  label: z.string().min(1),
  condition: z.string().nullable(),
  /** Set for a move taken from the tables of the ROME. */
  rome: romeLinkSchema.nullable(),
  source: z.string().nullable(),
  line: z.number().int().positive(),
});

/** A day of work that somebody saw or told. */
const workDaySchema = z.object({
  place: z.string().min(1),
  /** Who told it or was watched; null when the sheet does not say. */
  witness: z.string().nullable(),
  /** In the order of the day; `time` as written, "7 h 15". */
  moments: z.array(z.object({ time: z.string().min(1), text: z.string().min(1) })).min(2),
  source: z.string(),
  year: z.number().int().nullable(),
});

/** What the law asks before one may do the job, with the article that says so. */
const requirementSchema = z.object({
  text: z.string().min(1),
  article: z.string().min(1),
  source: z.string().nullable(),
});

export const sourceSchema = z.object({
  key: z.string().min(1),
  name: z.string().min(1),
  publisher: z.string().nullable(),
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: z.string().nullable(),
  url: z.string().nullable(),
  licence: z.string().nullable(),
});

const sectionKeySchema = z.enum(SECTIONS.map(({ key }) => key));

const sectionBase = {
  /** Permanent English key of the registry; `other-<slug>` for a title that nobody registered. */
  key: z.union([sectionKeySchema, z.templateLiteral(['other-', z.string().min(1)])]),
  /** French anchor, unique on the page. */
  anchor: z.string().min(1),
  /** Title to show: the registry's for a known section, the sheet's for another. */
  title: z.string().min(1),
  /** The title as the sheet writes it. */
  sourceTitle: z.string(),
  /** Key of the section this one belongs under (starting-salary under working-life), null at the top. */
  parent: sectionKeySchema.nullable(),
  /** Line of the title in the file. */
  line: z.number().int().positive(),
  /** The whole body as clean Markdown (indentation removed, control characters and soft hyphens gone); may be empty. */
  markdown: z.string(),
};

const sectionSchema = z.discriminatedUnion('kind', [
  /** Running text, with sub-headings. */
  z.object({ kind: z.literal('prose'), ...sectionBase }),
  /** Known list of short items (know-how, tools…). `intro` is the Markdown before the list, `outro` after it. */
  z.object({
    kind: z.literal('list'),
    ...sectionBase,
    intro: z.string(),
    items: z.array(z.string().min(1)).min(1),
    outro: z.string(),
  }),
  z.object({
    kind: z.literal('glossary'),
    ...sectionBase,
    intro: z.string(),
    entries: z.array(z.object({ term: z.string().min(1), definition: z.string() })).min(1),
    outro: z.string(),
  }),
  /** Pay: the figures are `job.salaries`; `markdown` keeps the words. */
  z.object({ kind: z.literal('salary'), ...sectionBase }),
  /** Study durations: `job.studyDurations`. */
  z.object({ kind: z.literal('studies'), ...sectionBase }),
  /** Ways in: `intro` is Markdown; the routes are `job.entryRoutes`. */
  z.object({ kind: z.literal('access'), ...sectionBase, intro: z.string() }),
  /** Recommended trainings: `job.trainings`; `intro` holds what is not a list item. */
  z.object({ kind: z.literal('trainings'), ...sectionBase, intro: z.string() }),
  /** Interests: `job.interests`. */
  z.object({ kind: z.literal('interests'), ...sectionBase, intro: z.string() }),
]);

export const jobSheetSchema = z.object({
  /** MET.93 */
  id: z.string().regex(/^MET\.\d+$/),
  /** ASCII, from the masculine form. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Path relative to the content folder, "metiers/boulanger.md". */
  file: z.string(),
  name: jobNameSchema,
  /** First paragraph of Présentation, or of En bref, as plain text; the line shown in lists. */
  tagline: z.string(),
  otherNames: z.array(otherNameSchema),
  formerSlugs: z.array(z.string()),
  romeCodes: z.array(z.string()),
  romeLabels: z.record(z.string(), z.string()),
  /** Names that the ROME gives to what its codes cover, as published ("Boulanger / Boulangère"); empty where nothing was imported. */
  romeAppellations: z.array(z.object({ code: z.string().min(1), label: z.string().min(1) })),
  domains: z.array(z.object({ domain: z.string().min(1), subdomain: z.string().nullable() })),
  minimumLevel: levelSchema.nullable(),
  /** Key of the source of the minimum level among `sources`; null where the head names none. */
  minimumLevelSource: z.string().nullable(),
  employmentStatuses: z.array(z.string().min(1)),
  /** The same for the statuses. */
  statusesSource: z.string().nullable(),
  /** Lower-case first letter, as in "j'aime communiquer". */
  interests: z.array(z.string().min(1)),
  studyDurations: z.array(studyDurationSchema),
  entryRoutes: z.array(entryRouteSchema),
  trainings: z.array(jobTrainingSchema),
  salaries: z.array(salarySchema),
  careerMoves: z.array(careerMoveSchema),
  /** Null where the head tells no day. */
  workDay: workDaySchema.nullable(),
  requirements: z.array(requirementSchema),
  /** In the order of the page (the registry's order; unregistered ones where they stand in the sheet). */
  sections: z.array(sectionSchema),
  sources: z.array(sourceSchema),
  links: z.array(z.object({ label: z.string().min(1), url: z.string().min(1) })),
  /** YYYY-MM-DD, only where the sheet says so. Never the build's date. */
  updatedAt: z.string().nullable(),
  checkedAt: z.string().nullable(),
});

export type GenderedName = z.infer<typeof genderedNameSchema>;
export type JobName = z.infer<typeof jobNameSchema>;
export type OtherName = z.infer<typeof otherNameSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Salary = z.infer<typeof salarySchema>;
export type SalaryPeriod = z.infer<typeof salaryPeriodSchema>;
export type SalaryBasis = z.infer<typeof salaryBasisSchema>;
export type CareerStage = z.infer<typeof careerStageSchema>;
export type StudyDuration = z.infer<typeof studyDurationSchema>;
export type EntryRoute = z.infer<typeof entryRouteSchema>;
export type JobTraining = z.infer<typeof jobTrainingSchema>;
export type RomeLink = z.infer<typeof romeLinkSchema>;
export type CareerMove = z.infer<typeof careerMoveSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type SheetSection = z.infer<typeof sectionSchema>;
export type JobSheet = z.infer<typeof jobSheetSchema>;
