import { oncePerObject } from '@/lib/model/catalogue/once-per-catalogue';
import type { Training } from '@/lib/model/training/training';
import type { MissingFact } from '@/lib/views/job-profile/list-missing-facts';

interface Question {
  key: string;
  text: string;
  isAnswered: (training: Training) => boolean;
  /** Words by which a sheet may answer in any other part: one of them, and the gap is not claimed. Wide on purpose. */
  words?: RegExp;
}

const never = () => false;

/** What a reader may expect of every training, in the order in which a student asks. */
const QUESTIONS: readonly Question[] = [
  {
    key: 'description',
    text: 'Ce que l’on y apprend.',
    isAnswered: (training) => hasSection(training, 'description'),
    words: /appren(?:d|ti[^s]|nent)|enseign|matières?\b|programme|modules?\b|\bcours\b|stages?\b|étudi|acquér|acquis/iu,
  },
  {
    key: 'duration',
    text: 'Combien de temps elle dure.',
    isAnswered: ({ duration }) => duration !== null,
    words: /\b(?:\d+|une?|deux|trois|quatre|cinq|six) (?:ans?|années?|mois|semaines|heures|semestres)\b/iu,
  },
  {
    key: 'level',
    text: 'À quel niveau elle mène.',
    isAnswered: ({ certificationLevel }) => certificationLevel !== null,
    words: /\bniveau|\bbac\s?\+/iu,
  },
  {
    key: 'access',
    text: 'Comment on y entre, et avec quel diplôme.',
    isAnswered: (training) => hasSection(training, 'access'),
    words:
      /access|\baccès|accueill|admis|parcoursup|mon master|candidat|concours|recrut|inscri|sélecti|s['’]adresse|destiné|ouverte? (?:à|aux)|titulaires?|bachelier|titulaire|entr(?:er|ée)\b|intégr|\baprès (?:la|le|un|une)\b|prérequis|pré-requis|dossier/iu,
  },
  {
    key: 'expectations',
    text: 'Ce qui est attendu à l’entrée.',
    isAnswered: (training) => hasSection(training, 'expectations'),
    words:
      /attend|pré-?requis|requis|exig|nécessaire|indispensable|qualités?\b|goût\b|intérêt (?:pour|marqué)|maîtris|bon niveau|niveau en|aptitude|motivation|capacité|aimer|sens (?:du|de)|profil|conseill|apprécié|spécialités?\b[^.\n]{0,40}(?:majorit|conseil|recommand|scient)|obligatoire|majorit/iu,
  },
  {
    key: 'further-studies',
    text: 'Ce que l’on peut étudier ensuite.',
    isAnswered: (training) => hasSection(training, 'further-studies'),
    words:
      /poursui|continuer|poursuite|études (?:supérieures|plus longues)|ensuite|compléter|débouch|par la suite|donne accès/iu,
  },
  {
    key: 'jobs',
    text: 'Les métiers possibles.',
    isAnswered: ({ associatedJobs }) => associatedJobs.length > 0,
    words: /métiers?\b|débouch|emplois?\b|postes?\b|profession|deven|exerc|travaill|form(?:e|er) (?:des|aux|à|au)/iu,
  },
  {
    key: 'apprenticeship',
    text: 'Si elle se prépare en alternance.',
    isAnswered: never,
    words: /altern|apprenti|professionnalisation|en entreprise|continue\b|employeur/iu,
  },
  {
    key: 'cost',
    text: 'Ce qu’elle coûte.',
    isAnswered: never,
    words:
      /frais|gratui|pay(?:ant|er|é)|droits d['’]inscription|scolarité|co[uû]t|tarif|prix|€|euros?\b|financ|rémunér|bours/iu,
  },
  {
    key: 'schools',
    text: 'Quels établissements la proposent.',
    isAnswered: never,
    words:
      /\b(?:école|institut|universit|lycée|IUT|établissement|CFA|GRETA|campus|faculté|conservatoire|academ|académie|centres? de formation)/iu,
  },
  {
    key: 'link',
    text: 'L’adresse de sa fiche officielle.',
    isAnswered: ({ link }) => link !== null,
    words: /https?:\/\/|www\./iu,
  },
  { key: 'updated-at', text: 'La date de sa dernière mise à jour.', isAnswered: ({ updatedAt }) => updatedAt !== null },
];

/**
 * Lists what a training sheet does not say, so that silence is not read as "no". A gap is claimed only where no word of the whole sheet
 * may fill it; the day when it was checked is said once, with its dates.
 */
export function listMissingTrainingFacts(training: Training): MissingFact[] {
  return QUESTIONS.filter(({ isAnswered, words }) => !isAnswered(training) && !words?.test(readWhole(training))).map(
    ({ key, text }) => ({ key, text }),
  );
}

const readWhole = oncePerObject(({ label, type, sections }: Training): string =>
  [label, type ?? '', ...sections.map(({ markdown }) => markdown)].join('\n').replace(/[\u00a0\u202f]/g, ' '),
);

function hasSection({ sections }: Training, key: string): boolean {
  return sections.some((section) => section.key === key && section.markdown.trim() !== '');
}
