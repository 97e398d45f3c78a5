import { z } from 'zod';
import { LONGEST_VALUE, MOST_VALUES } from '@/lib/model/sheet-limits';
import { webAddress } from '@/lib/model/web-address';
import { isFiller } from '@/lib/text/filler';
import { isCalendarDate } from '@/lib/text/is-calendar-date';
import { isWebAddress } from '@/lib/text/is-web-address';

/** Titles and names are the words of others, whatever they are. */
const name = z.string().trim().min(1);
const text = name.refine((words) => !isFiller(words), { error: 'elle reste à écrire' });
/** A year or a key may be written without quotes: YAML then gives a number. */
const looseText = z.union([text, z.number()]).transform(String);
const noSuchDate = { error: 'cette date n’existe pas dans le calendrier' };
const date = looseText.pipe(
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { abort: true })
    .refine(isCalendarDate, noSuchDate),
);
const fullDate = looseText.pipe(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
    .refine(isCalendarDate, noSuchDate),
);
const year = z.number().int().min(1900).max(2100);
/** Euros; more than that is a slip of the pen, whatever the period. */
const amount = z.number().positive().max(10_000_000);
const slug = text.max(LONGEST_VALUE).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const source = z.object({
  cle: looseText,
  nom: name,
  editeur: text.nullish(),
  date: date.nullish(),
  adresse: webAddress.nullish(),
  licence: text.nullish(),
  'lu-le': fullDate.nullish(),
});

const salary = z
  .object({
    experience: z.enum(['debutant', 'confirme', 'senior']).nullish(),
    min: amount.nullish(),
    max: amount.nullish(),
    environ: z.boolean().nullish(),
    periode: z.enum(['heure', 'mois', 'an']),
    base: z.enum(['brut', 'net', 'non-precise']).nullish(),
    condition: text.nullish(),
    source: looseText.nullish(),
    annee: year.nullish(),
  })
  .refine(({ min, max }) => min != null || max != null, { error: 'il faut « min », « max » ou les deux' })
  .refine(({ min, max }) => min == null || max == null || min <= max, { error: '« min » dépasse « max »' });

const study = z
  .object({
    depart: z.enum(['apres-3e', 'apres-bac', 'non-precise']),
    annees: z.number().positive().nullish(),
    'annees-max': z.number().positive().nullish(),
    texte: text.nullish(),
    source: looseText.nullish(),
    annee: year.nullish(),
  })
  .refine(({ annees, texte }) => annees != null || texte != null, {
    error: 'il faut « annees », « texte » ou les deux',
  })
  .refine(({ annees, 'annees-max': most }) => most == null || (annees != null && annees <= most), {
    error: '« annees-max » va avec « annees », et ne peut être plus petit',
  });

const romeFamily = z.object({ code: text, libelle: text });

/** The source of a field of the sheet itself. */
const sourced = z.object({ source: looseText });

/** "7 h 15", with any kind of space. */
const hour = text
  .regex(/^(?:[01]?\d|2[0-4])\sh(?:\s[0-5]\d)?$/, { error: 'on attend une heure : « 7 h » ou « 7 h 15 »' })
  .transform((time) => time.replace(/\s/g, ' '));
/** A moment of a day, and what is done then. */
const moment = z.object({ heure: hour, texte: text });

/** A day of work that somebody has seen or told. */
const workDay = z.object({
  lieu: text,
  temoin: text.nullish(),
  moments: z.array(moment).min(2),
  source: looseText,
  annee: year.nullish(),
});

/** What the law asks before one may do the job, with the article that says so. */
const requirement = z.object({ texte: text, article: text, source: looseText.nullish() });

const careerMove = z.object({
  vers: text,
  sens: z.enum(['avant', 'evolution', 'proche']),
  condition: text.nullish(),
  rome: z.object({ de: romeFamily, vers: romeFamily }).nullish(),
  source: looseText.nullish(),
});

const romeCode = z.object({ code: text, libelle: text, appellations: z.array(text).nullish() });

const provenance = {
  sources: z.array(source).nullish(),
  'verifie-le': fullDate.nullish(),
  'mis-a-jour': fullDate.nullish(),
};

/** Front matter of a job sheet. Keys are French because authors are; content/README.md explains each. */
export const jobFrontMatterSchema = z.object({
  domaines: z.array(text.max(LONGEST_VALUE)).max(MOST_VALUES).nullish(),
  'langue-du-nom': z.enum(['fr', 'en']).nullish(),
  salaires: z.array(salary).nullish(),
  etudes: z.array(study).nullish(),
  parcours: z.array(careerMove).nullish(),
  niveau: sourced.nullish(),
  statuts: sourced.nullish(),
  journee: workDay.nullish(),
  exigences: z.array(requirement).nullish(),
  rome: z
    .array(romeCode)
    .refine((codes) => new Set(codes.map(({ code }) => code)).size === codes.length, {
      error: 'un code y figure deux fois',
    })
    .nullish(),
  liens: z.array(z.object({ libelle: text, adresse: webAddress })).nullish(),
  'anciens-noms': z.array(slug).nullish(),
  ...provenance,
});

/** Front matter of a training sheet. */
export const trainingFrontMatterSchema = z.object({ id: text.nullish(), ...provenance });

const database = z.object({ nom: name, adresse: webAddress });

/** Where to write, or where to open an issue. */
const reportAddress = text
  .regex(/^(?:mailto:|https:\/\/)/, { abort: true })
  .refine(
    (address) =>
      address.startsWith('mailto:') ? /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+$/.test(address) : isWebAddress(address),
    {
      error: 'on ne peut ni y écrire ni l’ouvrir',
    },
  );

/** What collection.yml may hold. */
export const collectionSchema = z.object({
  nom: name,
  editeur: text.nullish(),
  date: fullDate.nullish(),
  licence: text.nullish(),
  credit: text.nullish(),
  adresse: webAddress.nullish(),
  bases: z.array(database).nullish(),
  avertissement: text.nullish(),
  signaler: reportAddress.nullish(),
});

export type TrainingFrontMatter = z.infer<typeof trainingFrontMatterSchema>;
export type JobFrontMatter = z.infer<typeof jobFrontMatterSchema>;
