/** Diplomas whose name opens with their type, and how training sheets write that type. The first that fits wins. */
const TYPES: readonly (readonly [begins: RegExp, type: string])[] = [
  [/^CAPa?\b/, 'CAP (CAP)'],
  [/^bac pro\b/i, 'baccalauréat professionnel'],
  [/^bac techno\b/i, 'baccalauréat technologique'],
  [/^BP\b/, 'brevet professionnel (BP)'],
  [/^BMA\b/, "brevet des métiers d'art (BMA)"],
  [/^BTM\b/, 'brevet technique des métiers (BTM)'],
  [/^BM\b/, 'brevet de maîtrise (BM)'],
  [/^BTSA\b/, 'brevet de technicien supérieur agricole (BTSA)'],
  [/^BTS\b/, 'brevet de technicien supérieur (BTS)'],
  [/^BUT\b/, 'bachelor universitaire de technologie (BUT)'],
  [/^DEUST\b/, "diplôme d'études universitaires scientifiques et techniques (DEUST)"],
  [/^DN ?MADE\b/i, "diplôme national des métiers d'art et du design (DN MADE)"],
  [/^DNA\b/, "diplôme national d'art (DNA)"],
  [/^DNSEP\b/, "diplôme national supérieur d'expression plastique (DNSEP)"],
  [/^licence pro\b/i, 'licence pro'],
  [/^licence\b/i, 'licence'],
  [/^master (?:mention|MEEF)\b/i, 'master'],
  [/^mastère spé/i, 'mastère spécialisé (mastère spé.)'],
  [/^CS\b/, 'certificat de spécialisation (CS)'],
  [/^TP\b/, 'titre professionnel (TP)'],
  [/^BPJEPS\b/, "brevet professionnel de la jeunesse, de l'éducation populaire et du sport (BPJEPS)"],
  [/^DEJEPS\b/, "diplôme d'État de la jeunesse, de l'éducation populaire et du sport (DEJEPS)"],
  [/^diplôme d['’]ingénieur\b(?! spécialisé)/i, "diplôme d'ingénieur"],
];

/**
 * Finds the type of a training that has no sheet, from the first words of its name: "BTS aéronautique" is a BTS.
 * @returns the type as training sheets write it; null where the name does not open with one
 */
export function typeOfLabel(label: string): string | null {
  return TYPES.find(([begins]) => begins.test(label.trim()))?.[1] ?? null;
}
