import { z } from 'zod';
import { sourceSchema } from '@/lib/model/job-sheet/job-sheet';

/** A job named under "Métiers associés"; `slug` and `id` are null where the collection has no such sheet. */
const associatedJobSchema = z.object({
  label: z.string().min(1),
  id: z.string().nullable(),
  slug: z.string().nullable(),
});

const trainingSectionSchema = z.object({
  key: z.string().min(1),
  anchor: z.string().min(1),
  title: z.string().min(1),
  sourceTitle: z.string(),
  line: z.number().int().positive(),
  markdown: z.string(),
});

export const trainingSchema = z.object({
  /** FOR.8010, from the file name (`FOR.8010_…`), the `**ID:**` field or the front matter. */
  id: z.string().regex(/^FOR\.\d+$/),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  file: z.string(),
  label: z.string().min(1),
  /** "brevet de technicien supérieur (BTS)" */
  type: z.string().nullable(),
  /** "3 ans", as written. */
  duration: z.string().nullable(),
  durationYears: z.number().positive().nullable(),
  /** "niveau 6", as written. */
  certificationLevel: z.string().nullable(),
  /** 3 to 8 from the line above; null for "non inscrit au RNCP". European frame of the RNCP. */
  certificationRank: z.number().int().nullable(),
  acronym: z.string().nullable(),
  schoolCode: z.string().nullable(),
  link: z.string().nullable(),
  associatedJobs: z.array(associatedJobSchema),
  sections: z.array(trainingSectionSchema),
  sources: z.array(sourceSchema),
  updatedAt: z.string().nullable(),
  checkedAt: z.string().nullable(),
});

export type TrainingSection = z.infer<typeof trainingSectionSchema>;
export type Training = z.infer<typeof trainingSchema>;
