import { oncePerObject } from '@/lib/model/catalogue/once-per-catalogue';
import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { isSectionKey, type SectionKey } from '@/lib/model/job-sheet/sections';
import { isRomeMobility } from '@/lib/pathways/is-rome-mobility';
import { wordPay } from '@/lib/pay/word-pay';

export interface MissingFact {
  key: string;
  /** French sentence that follows "Ce que la fiche ne dit pas". */
  text: string;
}

interface Question {
  key: string;
  text: string;
  /** The sheet answers in the place that is made for it. */
  isAnswered: (job: JobSheet) => boolean;
  /**
   * Words by which a sheet may answer anywhere else: one of them, in whatever part, and the gap is not claimed. Wide on purpose: what a
   * sheet does not say can be told of one that has been read whole, and of no other.
   */
  words?: RegExp;
}

const AMOUNT = /\d[\d\s.,]*\s?k?€|\beuros?\b|\bsmic\b|\bsalaire minimum\b/iu;
const IN_EUROS = /\d\s?k?€|\d\s+euros?\b/iu;
const DIPLOMA =
  /(?<!\p{L})(?:CAPA?|BEPA?|BTSA?|BUT|DUT|DEUST|BPA?|BMA?|BPJEPS|DE(?:JEPS|SJEPS)?|CQP|TP|DU|CS|bacs?|baccalauréats?|brevets?|licences?|masters?|mastères?|bachelors?|doctorats?|diplôm\p{L}*|titres? professionnels?|certificat\p{L}*|concours|écoles?|ingénieurs?|permis|formations?|études|autodidactes?)(?!\p{L})/iu;

/** What a reader may expect of every job, in the order in which a student asks. */
const QUESTIONS: readonly Question[] = [
  {
    key: 'starting-pay',
    text: 'Combien on gagne en début de carrière.',
    isAnswered: ({ salaries }) =>
      salaries.some((salary) => salary.stage === 'beginner' && ['figure', 'from-smic'].includes(wordPay(salary).kind)),
    words: AMOUNT,
  },
  {
    key: 'later-pay',
    text: 'Combien on gagne après quelques années.',
    isAnswered: ({ salaries }) =>
      salaries.some(({ kind, stage, raw }) =>
        kind === 'text' ? stage !== 'beginner' && IN_EUROS.test(raw) : stage === 'confirmed' || stage === 'senior',
      ),
    words:
      /(?:fin de carrière|confirmé|expériment|expérience|ancienneté|après \S+ ans|au bout de|évolu|progress|augment|jusqu['’]à|par la suite|échelons?|senior|plus tard|maximum|peut atteindre|moyenne|médian)[^.\n]{0,120}(?:\d\s?k?€|euros?\b|smic\b)|(?:\d\s?k?€|euros?\b|smic\b)[^.\n]{0,120}(?:fin de carrière|confirmé|expériment|expérience|ancienneté|après \S+ ans|au bout de|jusqu['’]à|par la suite|échelons?|senior|plus tard|maximum|en moyenne)/iu,
  },
  {
    key: 'minimum-level',
    text: 'Le niveau d’études minimum.',
    isAnswered: ({ minimumLevel }) => minimumLevel !== null,
    words: /\bbac\s?\+|\bniveau (?:bac|CAP|3|4|5|6|7|8|d['’]études)|sans diplôme|aucun diplôme/iu,
  },
  {
    key: 'study-duration',
    text: 'La durée des études.',
    isAnswered: ({ studyDurations }) => studyDurations.length > 0,
    words:
      /\b(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit) (?:ans?|années?|mois)\b[^.\n]{0,40}(?:étud|prépar|formation|école)|(?:étud|prépar|formation|école)\p{L}*[^.\n]{0,40}\b(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit) (?:ans?|années?|mois)\b/iu,
  },
  {
    key: 'access',
    text: 'Par quels diplômes on accède au métier.',
    isAnswered: (job) => job.entryRoutes.length > 0 || hasSection(job, 'access'),
    words: DIPLOMA,
  },
  {
    key: 'trainings',
    text: 'Les formations conseillées.',
    isAnswered: ({ trainings }) => trainings.length > 0,
    words: DIPLOMA,
  },
  {
    key: 'statuses',
    text: 'Sous quels statuts on peut exercer.',
    isAnswered: ({ employmentStatuses }) => employmentStatuses.length > 0,
    words:
      /salari|fonctionn|libéra|indépendant|artisan|à (?:son|leur) compte|entrepren|intermitten|contrat|\bCDI\b|\bCDD\b|militaire|bénévol|intérim|statut|employ|agent public|contractuel|profession\p{L}* libre|free-?lance/iu,
  },
  {
    key: 'skills',
    text: 'Les compétences attendues.',
    isAnswered: (job) => (['skills', 'qualities', 'know-how'] as const).some((key) => hasSection(job, key)),
    words:
      /qualités?\b|compéten|maîtris|\bsens (?:du|de|des|d['’])|rigoureu|rigueur|patien|autonom|créati|capab|capacit|aisance|à l['’]aise|curieu|curiosité|habil|précis|minuti|polyvalen|connaiss|savoir|expert|spécialiste|doit (?:être|avoir|faire)|aim(?:e|er)\b|goût\b|sang-froid|résist|endur|diploma|négoci|écoute|organis/iu,
  },
  {
    key: 'working-conditions',
    text: 'Les conditions de travail (lieu, horaires, rythme).',
    isAnswered: (job) => hasSection(job, 'working-conditions'),
    words:
      /horaires?\b|week-?end|la nuit|de nuit|déplac|\bbureaux?\b|atelier|chantier|plein air|extérieur|intérieur|terrain|rythme|heures\b|équipe|travail(?:le|ler|lent)?\b[^.\n]{0,40}(?: en | au | aux | à | dans | sur | chez | seul)|intervien|exerc|domicile|saison|urgence|météo|intempéries|hôpita|école|magasin|laboratoire|usine|cabinet|entreprise/iu,
  },
  {
    key: 'remote-work',
    text: 'Si le télétravail est possible.',
    isAnswered: () => false,
    words:
      /t[ée]l[ée]-?travail|(?:travail\p{L}*|exerc\p{L}*|bureau)[^.\n]{0,40}(?:à distance|à domicile|de chez|chez (?:soi|lui|elle|eux)|à (?:son|leur) domicile)|home office|distanciel|travail hybride|nomade/iu,
  },
  {
    key: 'job-market',
    text: 'Si l’on trouve facilement un emploi.',
    isAnswered: (job) => hasSection(job, 'job-market'),
    words:
      /recrut|débouch|embauch|emplois?\b|employeurs?\b|insertion|marché du travail|chômage|offres|concurren|pénurie|places\b|postes?\b|perspectives|demand\p{L}+ (?:sont|est)|recherch[ée]{1,2}s?(?!\p{L})|besoins? (?:en|de)/iu,
  },
  {
    key: 'career',
    text: 'Vers quels métiers on peut évoluer.',
    // "Intégrer le marché du travail" nearly always speaks of it, in words that no rule can list.
    // A mobility of the ROME is not the sheet's word, and has no direction.
    isAnswered: (job) =>
      job.careerMoves.some((move) => !isRomeMobility(move, job)) ||
      hasSection(job, 'career') ||
      hasSection(job, 'job-market'),
    words:
      /évolu|deven|promotion|promu|carrière|responsabilit|\bchef|cheffe|poste d|diriger|direction|à (?:son|leur) compte|se spécialis|reconver|perspectives|accéder|grade|encadr|expérience/iu,
  },
  {
    key: 'rome-code',
    text: 'Le code ROME, qui relie le métier aux offres d’emploi de France Travail.',
    isAnswered: ({ romeCodes }) => romeCodes.length > 0,
    words: /\bROME\b|\b[A-N][1-5]\d{3}\b/u,
  },
  {
    key: 'updated-at',
    text: 'La date de sa dernière mise à jour.',
    isAnswered: ({ updatedAt }) => updatedAt !== null,
  },
];

/**
 * Lists what a sheet does not say, so that silence is not read as "no" or "not concerned". A gap is claimed only where neither the part
 * made for the answer nor any word of the whole sheet may give it; the day when a sheet was checked is said once, with its dates.
 */
export function listMissingFacts(job: JobSheet): MissingFact[] {
  return QUESTIONS.filter(({ isAnswered, words }) => !isAnswered(job) && !words?.test(readWhole(job))).map(
    ({ key, text }) => ({ key, text }),
  );
}

/** All the words of a sheet that may answer: its sections, and what was taken out of them or is on top. */
const readWhole = oncePerObject((job: JobSheet): string =>
  [
    job.tagline,
    // Of titles, those that the author made: « Télétravail » answers, « Formations recommandées » is there in every sheet.
    ...job.sections.flatMap(({ key, sourceTitle, markdown }) =>
      isSectionKey(key) ? [markdown] : [sourceTitle, markdown],
    ),
    ...job.studyDurations.map(({ text }) => text),
    ...job.entryRoutes.flatMap(({ level, diplomas }) => [level.label, ...diplomas]),
    ...job.salaries.map(({ raw }) => raw),
    ...job.trainings.map(({ label }) => label),
  ]
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' '),
);

function hasSection(job: JobSheet, key: SectionKey): boolean {
  return (findSection(job, key)?.markdown.trim() ?? '') !== '';
}
