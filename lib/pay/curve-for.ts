import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import type { NetCurve } from './net-curve';

/** Statuses under which one is paid a wage of the private sector. */
const PRIVATE_WAGES: readonly string[] = ['salarié', 'saisonnier'];
/** Where one of these is possible too, an amount without a condition may be of a public pay scale. */
const PUBLIC_STATUSES: readonly string[] = ['fonctionnaire', 'militaire'];

/** Words that say that an amount is of the private sector, though the job is also done as a civil servant. */
const SAYS_PRIVATE =
  /(?<!\p{L})(?:privée?s?|salariée?s?|associati(?:on|f|fs|ons)|conventions? collectives?)(?!\p{L})/iu;

/** Words of a pay statement that tell of the public service: its contributions are others, and so is its net. */
const PUBLIC_SERVICE = [
  'fonction publique',
  'fonctionnaires?',
  'secteur public',
  'dans le public',
  'établissements? publics?',
  'recherche publique',
  'organismes de recherche',
  'cnrs',
  'météo-france',
  'territoria(?:l|le|ux|les)',
  'collectivités?',
  'mairies?',
  'hospitali(?:er|ère|ers|ères)',
  'hôpital',
  'hôpitaux',
  "d[’']état",
  'ministères?',
  'catégorie [abc]',
  'titulaires?',
  'titularis\\p{L}*',
  'année de stage',
  'indices?',
  'indiciaires?',
  'échelons?',
  'grades?',
  'grilles?',
  '(?:1er|1re|[12]e|2nde?) classe',
  'classe (?:normale|supérieure|exceptionnelle)',
  'agrég\\p{L}*',
  'certifiés?',
  'éducation nationale',
  'professeure?s?',
  'ma[îi]tres? de conf[ée]rences?',
  'chargée?s? de recherche',
  'direct(?:eur|rice)s? de recherche',
  "ingénieure?s? (?:de recherche|d[’']études)",
  'conservat(?:eur|rice|ion)\\p{L}*',
  'militaires?',
  'armées?',
  'marine nationale',
  'gendarm\\p{L}*',
  'polic(?:e|ière?s?)',
  'sapeurs?-pompiers?',
  'officiers?',
  'caporal\\p{L}*',
  'sergent\\p{L}*',
  'lieutenant\\p{L}*',
  'magistrat\\p{L}*',
];

/** Words that tell of another month than a full-time one of an employee who is no longer in training. */
const NO_FULL_MONTH = [
  'temps partiel',
  'intermittente?s?',
  'mi-temps',
  'cachets?',
  'par jour',
  'la journée',
  'par semaine',
  'vacations?',
  'vacataires?',
  'piges?',
  'prestations?',
  'apprenti\\p{L}*',
  'alternan\\p{L}*',
  'contrat de professionnalisation',
  'stagiaires?',
  'gratification',
  'internes?',
  'élèves?',
  'honoraires',
  'indemnité de volontariat',
];

const SILENCING = anyOf([...PUBLIC_SERVICE, ...NO_FULL_MONTH]);
const SAYS_NO_FULL_MONTH = anyOf(NO_FULL_MONTH);

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
}

/** True where no word of a pay statement tells of another month than a full-time one: only such a month is compared with the SMIC in a sentence. */
export function isFullMonth({ raw, condition }: Pick<Salary, 'raw' | 'condition'>): boolean {
  return !SAYS_NO_FULL_MONTH.test(`${raw} ${condition ?? ''}`);
}

/**
 * Gives the curve by which a pay statement may be brought from gross to net or back. It holds for a full-time month of an employee of the
 * private sector; where the words of the statement, or the statuses of the job, tell of anything else, nothing is estimated.
 * @returns null for the public service, the self-employed, part-time work, pay by the engagement or the day, people in training
 */
export function curveFor(
  { raw, condition }: Pick<Salary, 'raw' | 'condition'>,
  { employmentStatuses }: Pick<JobSheet, 'employmentStatuses'>,
  curve: NetCurve | null,
): NetCurve | null {
  const words = `${raw} ${condition ?? ''}`;
  const isEmployee =
    employmentStatuses.length === 0 || employmentStatuses.some((status) => PRIVATE_WAGES.includes(status));
  const mayBePublic =
    employmentStatuses.some((status) => PUBLIC_STATUSES.includes(status)) && !SAYS_PRIVATE.test(words);
  return isEmployee && !mayBePublic && !SILENCING.test(words) ? curve : null;
}
