import { isStopWord } from '@/lib/search/search-terms';

/** Small words without which another thing is said: "pas de diplôme", "sans le bac", "à mon compte". */
const KEPT = new Set(['pas', 'sans', 'mon']);
/** Words around a name that name nothing: "niveau bac", "je veux bosser dans le commerce", "licence mention droit". */
const AROUND = new Set(
  'adore adorer adorerais bosser domaine emploi emplois mention niveau niveaux occuper plus profession professions secteur statut travail'.split(
    ' ',
  ),
);

/** Keeps the words of a folded text that name something, in order, each as often as it stands. */
export function listNamingWords(folded: string): string[] {
  return folded.split(' ').filter((word) => word && (KEPT.has(word) || !(isStopWord(word) || AROUND.has(word))));
}
