/** The questions of "Par où commencer", in their order; keys are the parameters of its query string. */
const ASKED = ['situation', 'interets', 'etudes'] as const;
/** What narrows the list that the answers make, beside studies. */
export const NARROWING = ['lieu', 'domaine', 'statut', 'salaire'] as const;
export const QUESTIONS = [...ASKED, ...NARROWING] as const;
export type AskedKey = (typeof ASKED)[number];
export type QuestionKey = (typeof QUESTIONS)[number];

interface QuestionWording {
  /** Its name, in the steps and among the filters. */
  label: string;
  /** Most values that count; 1 for a single choice. */
  most: number;
}

export const WORDINGS: Readonly<Record<QuestionKey, QuestionWording>> = {
  situation: { label: 'Où j’en suis', most: 1 },
  interets: { label: 'Ce que j’aime', most: 3 },
  etudes: { label: 'Mes études', most: 1 },
  lieu: { label: 'Lieu', most: 4 },
  domaine: { label: 'Domaine', most: 3 },
  statut: { label: 'Statut', most: 3 },
  salaire: { label: 'Salaire au début', most: 1 },
};

/** What is asked on the page of a question. */
export const ASKED_WORDINGS: Readonly<Record<AskedKey, { title: string; hint: string }>> = {
  situation: {
    title: 'Où est-ce que j’en suis ?',
    hint: 'Pour compter les études à partir d’ici.',
  },
  interets: {
    title: 'Qu’est-ce que j’aime ?',
    hint: 'Une, deux ou trois phrases qui me ressemblent.',
  },
  etudes: {
    title: 'Jusqu’où je veux étudier ?',
    hint: 'Un métier qui demande plus est laissé de côté, et compté à part.',
  },
};

/** True for what has a page of its own; the others are filters of the list. */
export function isAsked(key: string): key is AskedKey {
  return ASKED.some((asked) => asked === key);
}
