import { type Training, trainingSchema } from '@/lib/model/training/training';

/** A valid training with nothing but a label; every field can be overridden. */
export function aTraining(fields: Partial<Training> = {}): Training {
  const label = fields.label ?? 'CAP boulanger';
  const slug =
    fields.slug ??
    label
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
  return trainingSchema.parse({
    id: 'FOR.1',
    slug,
    file: `formations/${slug}.md`,
    label,
    type: null,
    duration: null,
    durationYears: null,
    certificationLevel: null,
    certificationRank: null,
    acronym: null,
    schoolCode: null,
    link: null,
    associatedJobs: [],
    sections: [],
    sources: [],
    updatedAt: null,
    checkedAt: null,
    ...fields,
  });
}
