import { type JobSheet, jobSheetSchema } from '@/lib/model/job-sheet/job-sheet';

type JobSheetInput = Partial<Omit<JobSheet, 'name'>> & { name?: Partial<JobSheet['name']> };

/** A valid job sheet with nothing but a name; every field can be overridden. Parsed, so that tests stay within the model. */
export function aJobSheet({ name, ...fields }: JobSheetInput = {}): JobSheet {
  const masculine = name?.masculine ?? 'boulanger';
  const feminine = name?.feminine ?? (name?.masculine ? masculine : 'boulangère');
  const slug = fields.slug ?? slugOf(masculine);
  return jobSheetSchema.parse({
    id: 'MET.1',
    slug,
    file: `metiers/${slug}.md`,
    name: { feminine, masculine, heading: masculine, lang: 'fr', ...name },
    tagline: '',
    otherNames: [],
    formerSlugs: [],
    romeCodes: [],
    romeLabels: {},
    romeAppellations: [],
    domains: [],
    minimumLevel: null,
    minimumLevelSource: null,
    employmentStatuses: [],
    statusesSource: null,
    workDay: null,
    requirements: [],
    interests: [],
    studyDurations: [],
    entryRoutes: [],
    trainings: [],
    salaries: [],
    careerMoves: [],
    sections: [],
    sources: [],
    links: [],
    updatedAt: null,
    checkedAt: null,
    ...fields,
  });
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
