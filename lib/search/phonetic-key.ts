/** Spellings that sound alike in French, on folded words, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/ph/g, 'f'],
  [/qu?|ck|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/ge(?=[ao])|g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/ch/g, '#'],
  [/h/g, ''],
  [/(?:eau|au)/g, 'o'],
  [/(?:ain|ein|aim|yn|ym|im(?=[pb]))/g, 'in'],
  [/ai|ei/g, 'e'],
  [/(?:en|em|am)(?=[^aeiouy])/g, 'an'],
  [/#/g, 'ch'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/[esxtd]+$/, ''],
];

/**
 * Writes a folded word about as it sounds: "fotografe" and "photographe" have the same key, as "veterinere" and "veterinaire". Rough, for
 * words that nobody spells so: it only has to be the same on both sides.
 */
export function phoneticKey(word: string): string {
  return SOUNDS.reduce((sounds, [spelling, sound]) => sounds.replace(spelling, sound), word);
}
