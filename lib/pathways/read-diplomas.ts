import type { LevelSlug } from '@/lib/model/job-sheet/levels';

/** Diplomas by the words of the sheets, and the levels they lead to; the first that fits a place wins it ("licence pro" is no "licence"). */
const DIPLOMAS: readonly (readonly [name: string, wording: RegExp, levels: readonly LevelSlug[]])[] = [
  ['CAP', /\bCAPa?\b/, ['cap']],
  ['bac pro', /\b(?:bac|baccalauréat)s? pro(?:fessionnels?)?(?!\p{L})/iu, ['bac']],
  ['bac techno', /\b(?:bac|baccalauréat)s? (?:techno|ST(?:2S|AV|D2A|HR|I2D|L|MG)\b)/i, ['bac']],
  ['BP', /\bBP\b|\bbrevets? professionnels?\b(?! (?:de la jeunesse|agricole))/i, ['bac']],
  ['BMA', /\bBMA\b/, ['bac']],
  ['BPJEPS', /\bBPJEPS\b/, ['bac']],
  ['DEJEPS', /\bDEJEPS\b/, ['bac-2']],
  ['DESJEPS', /\bDESJEPS\b/, ['bac-3']],
  ['CS', /\bCS\b|\bcertificats? de spécialisation/, ['cap-1', 'bac-1']],
  ['BTSA', /\bBTSA\b/, ['bac-2']],
  ['BTS', /\bBTS\b(?! ?A\b)/, ['bac-2']],
  ['DEUST', /\bDEUST\b/, ['bac-2']],
  ['BUT', /\bBUT\b/, ['bac-3']],
  ['licence pro', /\blicences? pro/i, ['bac-3']],
  ['licence', /\blicences?\b(?! pro)/i, ['bac-3']],
  ['DN MADE', /\bDN ?MADE\b/i, ['bac-3']],
  ['DNA', /\bDNA\b/, ['bac-3']],
  ['bachelor', /\bbachelors?\b(?! universitaire)/i, ['bac-3']],
  ['master', /\bmasters?\b(?! ?1)/i, ['bac-5']],
  ['diplôme d’ingénieur', /\bdiplômes? d['’]ingénieur|(?<!\p{L})écoles? d['’]ingénieur/iu, ['bac-5']],
  ['école de commerce', /(?<!\p{L})écoles? (?:supérieures? )?de (?:commerce|management)/iu, ['bac-5']],
  ['IEP', /\bIEP\b|(?<!\p{L})instituts? d['’]études politiques/iu, ['bac-5']],
  ['DNSEP', /\bDNSEP\b/, ['bac-5']],
  ['mastère spécialisé', /\bmastères? spé/i, ['bac-6']],
  ['diplôme d’État', /\bdiplômes? d['’]État\b|\bDE\b/, ['bac-2', 'bac-3', 'bac-4', 'bac-5', 'bac-6', 'bac-8', 'bac-9']],
  ['doctorat', /\bdoctorats?\b/i, ['bac-8']],
];

/** The three dots of a list end no sentence. */
const SENTENCE_END = /(?<!\.\.)\.\s+(?=\p{Lu})/u;

/** What comes after the years counted, up to the end of the clause: "un bac pro, éventuellement complété par un BP (2 ans)". */
const FOLLOWS =
  /(?<!\p{L})(?:éventuellement|(?:peut|peuvent) être|complét(?:ée?s?|er)|(?:pour)?suivie?s?|prolongée?s?|puis|ensuite)(?!\p{L})[^.;]*/giu;

/**
 * Reads which diplomas a sentence of a sheet gives for a number of years: in "2 ans pour un BTS ; 3 ans pour un BUT", three years are a BUT's.
 * @param to the level that these years lead to; diplomas of another level are left out
 * @returns short names; empty where the sentence names none
 */
export function readDiplomas(text: string, years: number, to: LevelSlug): string[] {
  const after = new RegExp(
    `(?<![\\d+] ?)\\b${years}(?: (?:à|ou) \\d+)? ans?\\b(.*?)(?=\\b\\d+ (?:(?:à|ou) \\d+ )?ans?\\b|$)`,
    's',
  );
  const said = after.exec(text.replaceAll('\u00a0', ' '))?.[1] ?? text;
  const nameIn = (words: string) =>
    DIPLOMAS.filter(([, wording, levels]) => levels.includes(to) && wording.test(words)).map(([name]) => name);
  // "3 ans pour un BTS suivi d'une licence pro" counts both: what follows is read where nothing before it is of that level. No bac does.
  const [sentence = ''] = said.replace(FOLLOWS, '').split(SENTENCE_END);
  const own = nameIn(sentence);
  return own.length > 0 || to === 'bac' ? own : nameIn(said);
}

/** Names every diploma that a text speaks of, in short; empty where it names none. */
export function nameDiplomas(text: string): string[] {
  return DIPLOMAS.filter(([, wording]) => wording.test(text)).map(([name]) => name);
}
