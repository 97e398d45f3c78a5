import { keysOf } from '@/lib/model/record-of';
import { foldText } from '@/lib/text/fold-text';

/** A section of a training sheet that the site knows. `information` and `jobs` hold data, not text. */
export interface TrainingSectionDefinition {
  key: string;
  title: string;
  anchor: string;
  aliases: readonly string[];
}

/** The registry of training sections. */
export const TRAINING_SECTIONS: readonly TrainingSectionDefinition[] = [
  { key: 'information', title: 'Informations générales', anchor: 'informations', aliases: ['informations'] },
  { key: 'description', title: 'Description', anchor: 'description', aliases: ['présentation'] },
  { key: 'access', title: 'Accès', anchor: 'acces', aliases: ['accès à la formation', "conditions d'accès"] },
  { key: 'expectations', title: 'Attendus', anchor: 'attendus', aliases: [] },
  {
    key: 'further-studies',
    title: "Poursuite d'études",
    anchor: 'poursuite-d-etudes',
    aliases: ["poursuites d'études"],
  },
  { key: 'jobs', title: 'Métiers associés', anchor: 'metiers', aliases: ['métiers'] },
];

const FIELDS = {
  id: ['ID', 'identifiant'],
  acronym: ['Sigle'],
  'school-code': ['Code scolarité'],
  duration: ['Durée', 'durée de la formation'],
  'certification-level': ['Niveau de certification', 'niveau'],
  type: ['Type', 'type de formation'],
  link: ['Lien'],
} as const;

/** Key of a labelled field of a training sheet. */
export type TrainingFieldKey = keyof typeof FIELDS;

const sectionByTitle = new Map(
  TRAINING_SECTIONS.flatMap((section) =>
    [section.title, ...section.aliases].map((title) => [foldText(title), section] as const),
  ),
);
const fieldByLabel = new Map(
  keysOf(FIELDS).flatMap((key) => FIELDS[key].map((label) => [foldText(label), key] as const)),
);

/** Finds the section that a title announces; undefined for a title that nobody registered. */
export function findTrainingSection(title: string): TrainingSectionDefinition | undefined {
  return sectionByTitle.get(foldText(title));
}

/** Finds the field that a bold label announces; undefined for ordinary bold text. */
export function findTrainingField(label: string): TrainingFieldKey | undefined {
  return fieldByLabel.get(foldText(label));
}
