import { buildFacets } from '@/lib/facets/facets';
import { catalogueHref } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { smicAt } from '@/lib/model/reference/smic';
import { findPayBand, NO_PAY, PAY_BANDS } from '@/lib/pay/pay-bands';
import { describeMedian, describeNetMethod, describeSmicToday } from '@/lib/pay/pay-notes';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { describeSmicStep, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { describeColumns, type PaySpread, spreadPay } from '@/lib/pay/spread-pay';
import { findStartingPay } from '@/lib/pay/starting-pay';
import { formatCount } from '@/lib/text/format-count';
import { formatDate } from '@/lib/text/format-date';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { type PayCrowdData, toCrowdScale, toPayCrowd } from '@/lib/views/shared/pay-crowd';
import { type PayGroup, toGroups } from './pay-groups';

/** A band of starting pay with its number of sheets. */
export interface BandRow {
  key: string;
  /** "2 000 à 2 250 €" */
  label: string;
  count: number;
  /** Its jobs in the catalogue; null where there are none. */
  href: string | null;
  /** "SMIC en vigueur" in the band that holds it. */
  note: string | null;
}

/** Starting pay over the whole catalogue, ready to show. */
export interface SalariesData {
  lead: string;
  /** All sheets as dots; null where no sheet gives an amount. */
  crowd: PayCrowdData | null;
  /** Empty where no sheet gives an amount. */
  bands: readonly BandRow[];
  silent: { label: string; href: string; detail: string } | null;
  groups: readonly PayGroup[];
  /** How the pictures were made. */
  rules: readonly string[];
}

/** Below this number of amounts, the page warns that its pictures say little. */
const fewAmounts = 30;

/**
 * Gathers the page about starting pay: how the whole catalogue spreads, then each level and each domain.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toSalaries(catalogue: Catalogue, today: string): SalariesData {
  const spread = spreadPay(catalogue.jobs, payReferencesOf(catalogue, today), catalogue);
  const scale = spread && toCrowdScale(spread);
  return {
    lead: describeAll(catalogue, spread),
    // The next part of the page says who gives none.
    crowd: spread && scale && toPayCrowd(spread, { scale, filter: null }),
    bands: spread ? listBands(catalogue, today) : [],
    silent: describeSilence(catalogue),
    groups: scale ? toGroups(catalogue, scale, today) : [],
    rules: listRules(catalogue, today, spread),
  };
}

function describeAll({ jobs }: Catalogue, spread: PaySpread | null): string {
  if (!spread) return 'Aucune fiche de cette collection ne donne de salaire de début en chiffres.';
  const amounts = jobs.length - spread.silent;
  const known = `${formatCount(amounts, 'fiche', 'fiches')} sur ${formatNumber(jobs.length)} ${amounts > 1 ? 'donnent' : 'donne'} un salaire de début en chiffres.`;
  return amounts < fewAmounts ? `${known} C’est trop peu pour en tirer une règle.` : known;
}

function listBands(catalogue: Catalogue, today: string): BandRow[] {
  const facets = buildFacets(catalogue).payBand;
  const countOf = (slug: string) => facets.find((facet) => facet.slug === slug)?.count ?? 0;
  const used = PAY_BANDS.map(({ slug }) => countOf(slug) > 0);
  const smic = smicAt(catalogue.smic, today);
  const smicBand = smic && findPayBand(smic.monthly).slug;
  return PAY_BANDS.slice(used.indexOf(true), used.lastIndexOf(true) + 1).map(({ slug, label }) => ({
    key: slug,
    label,
    count: countOf(slug),
    href: countOf(slug) > 0 ? catalogueHref({}, { salaire: slug }) : null,
    note: slug === smicBand && smic ? `SMIC : ${formatEuros(smic.monthly)}` : null,
  }));
}

function describeSilence(catalogue: Catalogue): SalariesData['silent'] {
  const without = buildFacets(catalogue).payBand.find(({ slug }) => slug === NO_PAY.slug);
  if (!without) return null;
  const wordless = without.jobs.filter(({ salaries }) => salaries.length === 0).length;
  const inWords = without.count - wordless;
  return {
    label: `${formatCount(without.count, 'fiche ne donne', 'fiches ne donnent')} pas de montant mensuel`,
    href: catalogueHref({}, { salaire: NO_PAY.slug }),
    detail: [
      inWords > 0 &&
        `${formatCount(inWords, 'dit', 'disent')} la paie en mots ou dans une autre unité : variable, cachet, honoraires.`,
      wordless > 0 && `${formatCount(wordless, 'n’en dit', 'n’en disent')} rien.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function listRules(catalogue: Catalogue, today: string, spread: PaySpread | null): string[] {
  const { collection } = catalogue;
  const { assumed = 0, estimated = 0 } = spread ?? {};
  const rules = [
    'Chaque fiche compte une fois, par le premier montant qu’elle donne pour un début de carrière, pris à son plus bas. Rien n’est moyenné : une fiche dont les sources se contredisent le dit elle-même.',
    spread && describeColumns(spread),
    'Ces images comptent des fiches, pas des emplois. Un métier rare y pèse autant qu’un métier courant.',
    'Les montants sont ramenés à un mois, en brut ; un montant par heure compte pour 35 heures par semaine. Ce que chacun suppose (temps plein, sans primes, honoraires) est dit sur sa fiche. La borne haute d’une tranche n’est pas comprise.',
    assumed > 0 &&
      `${formatCount(assumed, 'montant ne dit pas s’il est brut ou net : il est pris tel quel.', 'montants ne disent pas s’ils sont bruts ou nets : ils sont pris tels quels.')}`,
    describeFormerSmic(catalogue, today),
    estimated > 0 &&
      `${formatCount(estimated, 'montant est donné en net : son brut est une estimation.', 'montants sont donnés en net : leur brut est une estimation.')}`,
    describeSmicToday(catalogue.smic, today),
    describeMedian(catalogue, today),
    describeNetMethod(catalogue, today),
    collection.date
      ? `Les fiches sont celles de la collection « ${collection.name} », du ${formatDate(collection.date)}. Chaque fiche donne la source et l’année de ses montants.`
      : 'La collection ne dit pas de quand datent ses fiches. Chaque fiche donne la source et l’année de ses montants, si elle les connaît.',
  ];
  return rules.filter((rule) => typeof rule === 'string');
}

/** Sheets that give the SMIC of an earlier year count at that of today; null where there is none. */
function describeFormerSmic({ jobs, smic }: Catalogue, today: string): string | null {
  const step = smicAt(smic, today);
  const former = jobs.filter(({ salaries }) => {
    const salary = findStartingPay(salaries);
    return salary && readAgainstSmic(salary, { smic, date: today })?.former;
  }).length;
  if (!step || former === 0) return null;
  return `${formatCount(former, 'fiche donne le SMIC d’une année passée : elle compte', 'fiches donnent le SMIC d’une année passée : elles comptent')} au SMIC d’aujourd’hui, ${describeSmicStep(step)}.`;
}
