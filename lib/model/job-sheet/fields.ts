import { foldText } from '@/lib/text/fold-text';

/** Key of a labelled field of a job sheet. */
export type JobFieldKey = 'id' | 'names' | 'rome-codes' | 'minimum-level' | 'statuses' | 'study-duration' | 'salary';

/** A labelled field of a sheet: `**Label:** value`, or `**Label:**` followed by a list. */
export interface FieldDefinition {
  key: JobFieldKey;
  /** Label as the format writes it. */
  label: string;
  aliases: readonly string[];
}

/** Fields that the site reads in a job sheet, wherever they stand. Any other bold label is ordinary text. */
const FIELDS: readonly FieldDefinition[] = [
  { key: 'id', label: 'ID', aliases: ['identifiant'] },
  { key: 'names', label: 'Appellations', aliases: ['appellation'] },
  { key: 'rome-codes', label: 'Codes ROME', aliases: ['code ROME'] },
  { key: 'minimum-level', label: "Niveau d'accès minimum", aliases: ["niveau d'accès", 'niveau minimum'] },
  { key: 'statuses', label: 'Statuts possibles', aliases: ['statut possible', 'statuts', 'statut'] },
  { key: 'study-duration', label: 'Durée des études', aliases: ["durée d'études"] },
  {
    key: 'salary',
    label: 'Salaire',
    aliases: ['salaire annuel', 'salaire mensuel', 'salaire du débutant', 'salaire horaire'],
  },
];

const byLabel = new Map(
  FIELDS.flatMap((field) => [field.label, ...field.aliases].map((label) => [foldText(label), field] as const)),
);

/** Finds the field that a bold label announces; undefined for ordinary bold text. */
export function findField(label: string): FieldDefinition | undefined {
  return byLabel.get(foldText(label));
}
