import type { Salary } from '@/lib/model/job-sheet/job-sheet';

/** How a job is paid where the sheet gives no amount that can be compared. */
export type PayWords =
  | 'from-smic'
  | 'by-week'
  | 'by-day'
  | 'by-hour'
  | 'per-engagement'
  | 'per-piece'
  | 'fees'
  | 'royalties'
  | 'commission'
  | 'allowance'
  | 'sales'
  | 'variable';

/** The first words that fit, by kind; "cachet" is also paid by the day, so that the order tells which comes first. */
const WORDS: readonly [PayWords, RegExp][] = [
  ['from-smic', /(?:à|a) partir du smic\b/i],
  ['per-engagement', /\bcachets?\b|\bintermittent/i],
  ['by-week', /\bpar semaine\b|à la semaine\b|\bhebdomadaires?\b/i],
  ['by-day', /\bpar jour\b|\bla journée\b|\bjournali(?:er|ère)\b/i],
  ['by-hour', /€ de l['’]heure|euros?(?: bruts?| nets?)? de l['’]heure/i],
  ['per-piece', /à la pige\b|\bpigistes?\b|\bpiges\b|\bau feuillet\b/i],
  ['fees', /\bhonoraires?\b/i],
  ['royalties', /\bdroits? d['’]auteurs?\b|à-valoir\b|\broyalties\b/i],
  // A percentage by itself may be a share of the SMIC, or of people.
  [
    'commission',
    /\bcommissions?\b|\bpourcentages?\b|\d ?(?:%|pour cent) (?:\p{L}+['’ ]){1,2}(?:prix|vente|recettes?|montant|honoraires|cachets?|gains?|transactions?|rémunérations?|chiffre d['’]affaires)(?!\p{L})/iu,
  ],
  ['allowance', /\bindemnit|\bgratifications?\b|\bsolde\b/i],
  ['sales', /\bventes?\b|\bcommandes\b|\bmarges?\b|chiffre d['’]affaires/i],
  ['variable', /\bvari(?:able|ables|és)\b|\bvari(?:e|ent)\b(?! de [^.;]{1,40} à )|\bdépend(?:ent)?\b|\ben fonction d/i],
];

/**
 * Says how a job is paid where the sheet speaks without a comparable amount.
 * @returns every kind that the words name, the most telling first; "variable" only where nothing else says more; empty for other words
 */
export function classifyPayWords({ raw }: Pick<Salary, 'raw'>): PayWords[] {
  const found = listKinds(raw);
  return found.length > 1 ? found.filter((kind) => kind !== 'variable') : found;
}

function listKinds(words: string): PayWords[] {
  return WORDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
}

/** What pay in words comes to, in a word or two. */
export type PayGist = 'from-smic' | 'variable' | 'no-monthly-amount';

/** Finds what pay in words comes to: its first clause tells, the rest is detail. */
export function findPayGist({ raw }: Pick<Salary, 'raw'>): PayGist {
  const kinds = listKinds(raw.split(/[.;]/, 1).join());
  if (kinds.includes('from-smic')) return 'from-smic';
  return kinds.includes('variable') ? 'variable' : 'no-monthly-amount';
}

/** What each kind means for a reader, in a sentence. */
const MEANINGS: Record<PayWords, string> = {
  'from-smic': 'La paie part du SMIC, le minimum légal.',
  'by-week':
    'Un montant est donné par semaine. Il n’est pas ramené au mois : la fiche ne dit pas combien de semaines sont travaillées.',
  'by-day':
    'Un montant est donné par jour. Il n’est pas ramené au mois : la fiche ne dit pas combien de jours sont travaillés.',
  'by-hour':
    'Un montant est donné à l’heure. Il n’est pas ramené au mois : la fiche ne dit pas combien d’heures sont travaillées.',
  'per-engagement': 'La paie se fait au cachet, à chaque prestation. Le revenu du mois dépend du nombre de cachets.',
  'per-piece': 'La paie se fait à la pige, à chaque travail rendu. Le revenu du mois dépend du nombre de commandes.',
  fees: 'Des honoraires sont payés par la clientèle. Ce n’est pas un salaire : des cotisations et des frais restent à déduire.',
  royalties: 'Des droits d’auteur peuvent être versés. Ils dépendent des ventes ou des diffusions.',
  commission: 'Une partie au moins du revenu est un pourcentage. Elle suit les affaires conclues.',
  allowance: 'Il s’agit d’une indemnité, d’une gratification ou d’une solde, pas d’un salaire ordinaire.',
  sales: 'Le revenu dépend de ce qui se vend. Il change d’un mois à l’autre.',
  variable: 'La paie est dite variable : la fiche ne donne pas de montant à comparer.',
};

/** Explains a kind of pay in a French sentence. */
export function explainPayWords(kind: PayWords): string {
  return MEANINGS[kind];
}

/** What amounts in words are counted in: two parts of a sentence, and a word or two to stand alone. */
interface AmountsBy {
  before: string;
  answer: string;
  short: string;
}

const AMOUNTS_BY: Partial<Record<PayWords, AmountsBy>> = {
  'by-week': { before: 'La paie est comptée ', answer: 'par semaine', short: 'Par semaine' },
  'by-day': { before: 'La paie est comptée ', answer: 'par jour', short: 'Par jour' },
  'by-hour': { before: 'La paie est comptée ', answer: 'par heure', short: 'Par heure' },
  'per-engagement': { before: 'On est payé ', answer: 'au cachet', short: 'Au cachet' },
  allowance: { before: 'On touche ', answer: 'une indemnité, pas un salaire', short: 'Indemnité' },
};
const BY_CASE: AmountsBy = { before: 'La paie ', answer: 'dépend du cas', short: 'Selon le cas' };

/** Says what the amounts of pay in words are counted in, so that none is taken for a monthly one; null for words that name no amount. */
export function findAmountsBy(salary: Pick<Salary, 'raw'>): AmountsBy | null {
  if (!/\d\s*(?:€|euros?\b)/iu.test(salary.raw)) return null;
  return (
    classifyPayWords(salary)
      .map((kind) => AMOUNTS_BY[kind])
      .find((by) => by !== undefined) ?? BY_CASE
  );
}
