/** The questions of "Par où commencer", in their order; keys are the parameters of its query string. */
export const QUESTIONS = ['gouts', 'faire', 'etudes', 'lieu', 'domaine', 'statut'] as const;
export type QuestionKey = (typeof QUESTIONS)[number];

interface QuestionWording {
  /** The question as asked. */
  title: string;
  /** Its name in the list of answers. */
  label: string;
  /** How to answer, before the choices. */
  hint: string;
  /** Most values that count; 1 for a single choice. */
  most: number;
}

export const WORDINGS: Readonly<Record<QuestionKey, QuestionWording>> = {
  gouts: {
    title: 'Qu’est-ce qui vous attire ?',
    label: 'Ce qui vous attire',
    hint: 'Cochez jusqu’à cinq phrases qui vous ressemblent.',
    most: 5,
  },
  faire: {
    title: 'Qu’aimez-vous faire ?',
    label: 'Ce que vous aimez faire',
    hint: 'Cochez jusqu’à cinq phrases qui vous ressemblent.',
    most: 5,
  },
  etudes: {
    title: 'Jusqu’où voulez-vous aller dans les études ?',
    label: 'Les études',
    hint: 'C’est une limite : un métier qui demande des études plus longues est laissé de côté, et compté à part.',
    most: 1,
  },
  lieu: {
    title: 'Où aimeriez-vous travailler ?',
    label: 'Le lieu',
    hint: 'Les autres restent dans la liste. Plusieurs choix sont possibles.',
    most: 4,
  },
  domaine: {
    title: 'Un domaine vous intéresse-t-il déjà ?',
    label: 'Le domaine',
    hint: 'Cochez jusqu’à trois domaines, ou passez la question.',
    most: 3,
  },
  statut: {
    title: 'Sous quel statut aimeriez-vous travailler ?',
    label: 'Le statut',
    hint: 'Cochez jusqu’à trois statuts. Un même métier peut en avoir plusieurs.',
    most: 3,
  },
};
