import type { Training } from '@/lib/model/training/training';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';

/** Where a sheet tells how the training itself is followed; elsewhere the same words speak of what comes next. */
const SECTIONS = new Set(['description', 'access']);
/** The word alone is not enough: sheets speak of the "apprentissages" of children, and of learning a technique. */
const WORDING =
  /\b(?:en|par|ou|par la voie de l['’]|sous contrat d['’]|contrats? d['’]|contrats? en |dans le cadre de l['’])\s?(?:apprentissage|alternance)\b(?! (?:d[eu’']|des|automatique))|\bcontrats? de professionnalisation\b/i;
const DENIES = /\b(?:n['’]|ne )\S+ (?:\S+ )?(?:pas|plus|jamais)\b|\bhors\b|\bsauf\b/i;
/** Sentences shown: more would be the text itself. */
const MOST = 2;

/** Lists the sentences by which a sheet says in plain words that the training is followed in alternance; two at most. */
export function listApprenticeshipSentences({ sections }: Training): string[] {
  const sentences = sections
    .filter(({ key }) => SECTIONS.has(key))
    .flatMap(({ markdown }) => listSentences(toPlainText(markdown)))
    .filter((sentence) => WORDING.test(sentence) && !DENIES.test(sentence));
  return [...new Set(sentences)].slice(0, MOST);
}
