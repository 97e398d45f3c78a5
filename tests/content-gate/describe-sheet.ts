import { listParagraphSentences } from './checks/check-readability';
import { countSentenceWords, measureReading } from './sentences';
import type { Sheet } from './sheet';

const REGIONS =
  /région|Île-de-France|Bretagne|Normandie|Occitanie|Nouvelle-Aquitaine|Hauts-de-France|Grand Est|Pays de la Loire|Centre-Val|Auvergne|Provence|Bourgogne|Corse|outre-mer|Guadeloupe|Martinique|Guyane|Réunion|Mayotte/i;

/** What a reader of a job sheet looks for, and how a machine knows that it may be there. */
const BLOCKS: readonly (readonly [string, (text: string, sheet: Sheet) => boolean])[] = [
  ['journée', (text, { head }) => Boolean(head.data?.journee) || (text.match(/\b\d{1,2} h\b/g) ?? []).length >= 3],
  ['heures par semaine', (text) => /heures (?:de travail )?(?:par|chaque|la) semaine|hebdomadaire/i.test(text)],
  [
    'loi',
    (text, { head }) => Boolean(head.data?.exigences) || /\bloi\b|\bCode d|décret|arrêté|obligatoire/i.test(text),
  ],
  ['apprentissage', (text) => /apprenti|alternance/i.test(text)],
  ['région', (text) => REGIONS.test(text)],
  ['femmes et hommes', (text) => /\bfemmes?\b|\bhommes?\b/i.test(text)],
];

/** One line on a sheet, for a person to judge: words, readability, and the blocks that were not found. No fault by itself. */
export function describeSheet(sheet: Sheet): string {
  const { average, lix, kandelMoles } = measureReading(listParagraphSentences(sheet));
  const words = sheet.passages
    .filter(({ kind }) => kind !== 'head')
    .reduce((sum, { text }) => sum + countSentenceWords(text), 0);
  const text = sheet.passages.map((passage) => passage.text).join('\n');
  const missing = sheet.kind === 'job' ? BLOCKS.filter(([, holds]) => !holds(text, sheet)).map(([name]) => name) : [];
  const one = (figure: number) => figure.toFixed(1).replace('.', ',');
  const measures = `${words} mots, ${one(average)} par phrase, LIX ${one(lix)}, Kandel-Moles ${one(kandelMoles)}`;
  return `${sheet.file}  ${measures}${missing.length > 0 ? ` ; pas trouvé : ${missing.join(', ')}` : ''}`;
}
