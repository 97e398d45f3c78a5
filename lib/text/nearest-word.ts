import { typingErrors } from './edit-distance';

/** The candidate that was most likely meant; undefined where none is near (a third of the letters at most). */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, far: typingErrors(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return ranked[0] && ranked[0].far <= allowed ? ranked[0].candidate : undefined;
}
