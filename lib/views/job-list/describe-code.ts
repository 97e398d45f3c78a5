import type { AskedCode } from '@/lib/search/search-by-code';

/**
 * Says what is known of the ROME code that was asked for, where the sheets found do not make it plain.
 * @returns "M1861 (…) est un code du ROME 4.0, issu de M1805. …"; null where sheets print the code itself
 */
export function describeCode({ code, entry, found }: AskedCode): string | null {
  if (!entry) return found.length > 0 ? null : `${code} n’est pas un code du ROME 4.0.`;
  const named = `${code} (« ${entry.label} ») est un code du ROME 4.0`;
  const isWider = entry.parent !== code;
  if (found.length === 0)
    return `${named}${isWider ? `, issu de ${entry.parent}` : ''}. Aucune fiche ne porte ${isWider ? 'l’un ni l’autre' : 'ce code'}.`;
  const isByParent = found.some(({ reason }) => reason.kind === 'rome-code' && reason.parent);
  return isByParent
    ? `${named}, issu de ${entry.parent}, que portent ces fiches. Les noms les plus proches viennent d’abord.`
    : null;
}
