import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SectionKey } from '@/lib/model/job-sheet/sections';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';
import { AGE_AT_END_OF_3E, countYearsAfter3e } from './study-years';

/** A competition to pass once one has the diploma, a school or a training given by the employer afterwards; an internship that ends a year of study is part of it. */
const MORE_TO_COME =
  /(?:pass|présent|réuss|prépar|admis|par|sur|après|via|voie d)\p{L}*['’]? (?:\p{L}+['’]? ?){0,3}concours|concours (?:de (?:catégorie|recrutement)|d['’]|externe|interne)|une fois (?:admis|reçu|réussi|nommé|le concours)|(?:formation|(?<!année[^.;]{0,30} (?:compren|comport)\p{L}* (?:un |des )?)stage|école)[^.;]{0,40} \d+ (?:mois|semaines)|\(\d+ (?:mois|semaines)\)|s['’]ajoute/iu;

/** An age to have: "il faut avoir 21 ans", "18 ans révolus". */
const AGE_ASKED =
  /(?:avoir|âgée?s?|dès|à partir de|au moins) (?:au moins |d['’]au moins |plus de |de )*(1[6-9]|2\d) ans|(1[6-9]|2\d) ans (?:minimum|au minimum|révolus|ou plus)/giu;

/** The same where a sheet counts the years: a contest or a training after them, years of work first, a diploma to have before. */
const MORE_THAN_COUNTED =
  /pour (?:le|un) concours|puis \d+ mois de (?:formation|stage)|justifi\p{L}+ d['’]|se prépare après un diplôme|(?:puis|et) (?:plusieurs|quelques|des) années (?:d['’](?!étud|éco)|de (?:métier|pratique|terrain)|dans )|(?:puis|et) \d+ ans de (?:métier|pratique|terrain|service)/iu;

/** Parts that may ask for years of work, a training by the employer or a contest, though the sheet counts the studies elsewhere. */
const ASKING: readonly SectionKey[] = [
  'presentation',
  'in-brief',
  'skills',
  'qualities',
  'access',
  'job-market',
  'career',
];

const ASKED =
  'exigée?s?|demandée?s?|requise?s?|attendue?s?|recommandée?s?|conseillée?s?|souhaitée?s?|indispensables?|nécessaires?|obligatoires?|prérequis|préférables?|impérative?s?|incontournables?';
const SOME_YEARS =
  '(?:\\d+|une?|deux|trois|quatre|cinq|dix|quelques|plusieurs|des|de) (?:bonnes |longues |nombreuses |(?:à|ou) \\S+ )*(?:années|ans?)';
const YEARS_OF_WORK = `${SOME_YEARS} (?:d['’]expériences?|de (?:pratique|terrain|métier|carrière))`;
/** Not what a client or a user lives: "l'expérience client", "l'expérience de l'utilisateur". */
const WORK = "expériences?(?! (?:du |des |de l['’])?(?:client|utilisateur|consommateur|visiteur))";
const SEASONED = '(?:expérimenté|confirmé|chevronné|aguerri)e?s?';
const POST = "(?:ce |le |la |cette |un |l['’])?(?:métier|poste|fonction|emploi|profession)";

/** Work that one must have behind one, by kinds of sentences. */
const WORK_FIRST: readonly RegExp[] = [
  // Not for those who begin: "rarement confié à un débutant".
  /(?<!\p{L})(?:pas(?! la crise)|rare(?:ment)?|jamais|guère|peu|difficile(?:ment)?|exceptionnel\p{L}*|faible|mal à)(?!\p{L})[^.;,]{0,60}(?:débutante?s?|jeunes? diplômé\p{L}*|sans expérience|qui débute|(?<=pas |rarement |jamais )un premier (?:emploi|poste))/iu,
  // For those who have done it: "réservé à des cadres confirmés".
  new RegExp(
    `(?:réserv|destin|confi|accessible|ouvert|concerne|s['’]adresse|recrut|embauch|recherch|envisageable)[^.;]{0,60}(?<!\\p{L})${SEASONED}(?![^.;]*(?<!\\p{L})ou [^.;]*(?:jeunes? diplômé|débutant))`,
    'iu',
  ),
  // Experience is asked for: "une expérience est exigée", "les employeurs demandent trois ans de pratique", "expérience préalable".
  new RegExp(`${WORK}[^.;:]{0,90}(?<!\\p{L})(?:${ASKED})(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?:exig|demand|réclam|veulent|attend|requ[ie]|nécessit|suppos|impos|justifi|condition d|faut|doi(?:t|vent)|privilégi|préf[èé]r)\\p{L}*[^.;]{0,70}(?<!\\p{L})(?:${WORK} (?:préalable|professionnelle|significative|réussie|antérieure|confirmée|solide|dans|en|de|du|à)|(?:solide|bonne|première|longue|grande) ${WORK}|(?<!ou )${YEARS_OF_WORK})`,
    'iu',
  ),
  new RegExp(`(?<!sans |aucune )${WORK} (?:\\p{L}+ )?préalables?`, 'iu'),
  new RegExp(
    `^(?!.*(?<!\\p{L})(?:aussi|également)(?!\\p{L})).*(?:accessible|niveau|(?<!\\p{L})bac|diplôme|master|postes?|fonctions?|métier|profession|nécessaire)(?!\\p{L})[^.;]*(?<!\\p{L})(?:(?:avec|assortie?s? d['’]|complétée?s? par|à son actif|acquis) ?une (?:très )?(?:(?:bonne|solide|certaine|longue|grande) )?|(?:demand|exig|requi[eè]r|nécessit)\\p{L}* de l['’])${WORK}(?! (?:\\p{L}+ )?ou )`,
    'iu',
  ),
  /(?:conseillé|recommandé|difficile|faut)[^.;]{0,80}(?:sans avoir (?:suivi|travaillé|exercé|été)|commencer par travailler)|assistan\p{L}+[^.;]{0,20}passage obligé/iu,
  // One comes to it after so many years.
  new RegExp(
    `(?:accessible|accès|accède|accéder|intégrer|occup|parvien|arriv|devient|recrut|embauch)[^.;]{0,90}(?:après|avec|au bout d|fort d)[^.;]{0,30}${YEARS_OF_WORK}`,
    'iu',
  ),
  /ce n['’]est qu['’]après[^.;]{0,40}(?:années|ans|expérience)/iu,
  new RegExp(
    `${YEARS_OF_WORK} (?:pour|avant) |faut (?:de )?(?:nombreuses|longues|plusieurs|des) années pour (?:mémoriser|maîtriser|apprendre|acquérir)`,
    'iu',
  ),
  /\d+ ans (?:est|constitue) l['’]âge moyen|l['’]âge moyen (?:d['’](?:accès|entrée)|pour)/iu,
  new RegExp(
    `avant d(?:e |['’])(?:pouvoir )?(?:accéder|occuper|exercer|prendre|obtenir|prétendre|intégrer|arriver) [^.;]{0,10}${POST}`,
    'iu',
  ),
  /(?:avoir|ayant|(?:a|ont) (?:souvent|généralement|déjà|d['’]abord)) (?:déjà |d['’]abord |souvent )?(?:travaillé|exercé|occupé|fait ses preuves)|(?:seconde|deuxième) partie de carrière/iu,
  // One begins as someone else.
  /(?:jeunes? diplômé|débutant|ils |elles |on )\p{L}*[^.;]{0,30}(?:débute|commence)(?:nt)?(?!\p{L})[^.;]{0,40}(?:comme |en tant qu|au poste|sur (?:un|des) postes? d)(?!\p{L}*[^.;]*junior)|(?:débute|commence)(?:nt)? (?:\p{L}+ ){0,4}(?:comme|en tant qu['’e]|au poste d['’e]) ?(?:une? )?(?:simples? )?(?:assistant|adjoint|aide|apprenti|commis|stagiaire)/iu,
  // From inside the firm, or taught by it.
  /pourvue?s? (?:\p{L}+ )?(?:en interne|par (?:la )?(?:promotion|voie))|(?:par|issus? de) (?:la )?(?:promotion|voie|mobilité) interne|cadre d['’]une progression de carrière/iu,
  /(?:embauch\p{L}*|recrut\p{L}*|(?<!\p{L})puis),?(?![^.;]*peu(?:t|vent))[^.;]{0,60}(?<!\p{L})formations? (?:["«“]\s?)?(?:maison|en interne|internes?)(?!\p{L})|la formation se fait (?:\p{L}+ )?en interne/iu,
  new RegExp(`on ne s['’]improvise pas|impossible de s['’]improviser|${POST} (?:\\p{L}+ ){0,2}ne s['’]improvise`, 'iu'),
];

/** What an experienced one becomes or earns, or asks of oneself to work alone: it asks nothing of who begins. */
export const LATER_CAREER =
  /(?<!\p{L})(?:évolu\p{L}+|devenir|deviendr\p{L}+|promu|s['’](?:installer|orienter)|à son compte|en libéral|prétendre à|viser|gravir|progression vers|ouvrir (?:le sien|la sienne|son|sa)|pouvoir (?:encadrer|créer|reprendre)|postes? (?:stable|à (?:\p{L}+ )?responsabilité)|rémunération)/iu;

/** A contest to be hired by, and no other way; that of a school is part of the studies. */
const RECRUITED_BY_CONTEST =
  /^(?![^.;]*(?:écoles?|élèves|sans (?:\p{L}+ ){0,3}concours|contrat))[^.;]*(?:recrut|embauch)\p{L}*[^.;]{0,80}concours(?![^.;]*(?<!\p{L})ou(?!\p{L}))|condition\p{L}+ (?:à|par) (?:la|une) réussite [^.;]{0,20}concours/iu;

/**
 * Tells whether a sheet says that something of unknown length comes after the years of study that it counts, years of work among them, or that
 * one must be of an age that the minimum level does not give: the years alone do not tell at what age a pupil gets there.
 */
export function goesOnAfterStudies(job: Asking): boolean {
  const access = findSection(job, 'access')?.markdown ?? '';
  const counted = job.studyDurations.map(({ text }) => text);
  return (
    [...counted, access].some((text) => MORE_TO_COME.test(text) || asksForAge(text, job.minimumLevel)) ||
    counted.some((text) => MORE_THAN_COUNTED.test(text)) ||
    listAsking(job).some(asksForMore)
  );
}

/** What is read of a job; without its level, any age that is asked for counts. */
type Asking = Pick<JobSheet, 'studyDurations' | 'sections'> & Partial<Pick<JobSheet, 'minimumLevel'>>;

/** False for an age that one has passed when the studies end. */
function asksForAge(text: string, level: Asking['minimumLevel']): boolean {
  const years = level ? countYearsAfter3e(level) : null;
  return [...text.matchAll(AGE_ASKED)].some(
    ([, age, bare]) => years === null || Number(age ?? bare) >= AGE_AT_END_OF_3E + years,
  );
}

function listAsking(job: Pick<JobSheet, 'studyDurations' | 'sections'>): string[] {
  const parts = [
    ...ASKING.map((key) => findSection(job, key)?.markdown ?? ''),
    ...job.studyDurations.map(({ text }) => text),
  ];
  return parts.flatMap((markdown) => listSentences(toPlainText(markdown)));
}

function asksForMore(sentence: string): boolean {
  if (LATER_CAREER.test(sentence)) return false;
  return RECRUITED_BY_CONTEST.test(sentence) || WORK_FIRST.some((pattern) => pattern.test(sentence));
}

const NUMBER = '(?:\\d+|une?|deux|trois|quatre)';
/** Years at work that end a training: "puis 3 ans de stage", "s'ajoutent 2 ans de pratique", "stage rémunéré de 2 ans". */
const YEARS_AT_WORK = new RegExp(
  `(?:(?<!\\p{L})puis|ensuite|ajoute\\p{L}*|suivie?s?|complétée?s?|\\+)(?!\\p{L})[^.;]{0,40}(?<!\\p{L})${NUMBER} (?:ans?|années?|mois) (?:\\p{L}+ )?(?:de |d['’])(?:stage|pratique)|stage (?:\\p{L}+ )?d[e’'] ?(?:${NUMBER}) (?:ans?|années?)`,
  'iu',
);

/**
 * Tells whether a sheet adds years of internship or practice to those of study: the level of the job may count them, that of another may not,
 * and their difference is no number of years of study.
 */
export function addsYearsAtWork({ studyDurations }: Pick<JobSheet, 'studyDurations'>): boolean {
  return studyDurations.some(({ text }) => YEARS_AT_WORK.test(text));
}
