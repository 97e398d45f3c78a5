import type { Training } from '@/lib/model/training/training';
import type { MissingFact } from '@/lib/views/job-profile/list-missing-facts';

interface Question {
  key: string;
  text: string;
  isAnswered: (training: Training) => boolean;
}

/** What a reader may expect of every training, in the order in which a student asks. */
const QUESTIONS: readonly Question[] = [
  { key: 'description', text: 'Ce que l’on y apprend.', isAnswered: (training) => hasSection(training, 'description') },
  { key: 'duration', text: 'Combien de temps elle dure.', isAnswered: ({ duration }) => duration !== null },
  {
    key: 'level',
    text: 'À quel niveau elle mène.',
    isAnswered: ({ certificationLevel }) => certificationLevel !== null,
  },
  {
    key: 'access',
    text: 'Comment on y entre, et avec quel diplôme.',
    isAnswered: (training) => hasSection(training, 'access'),
  },
  {
    key: 'expectations',
    text: 'Ce qui est attendu à l’entrée.',
    isAnswered: (training) => hasSection(training, 'expectations'),
  },
  {
    key: 'further-studies',
    text: 'Ce que l’on peut étudier ensuite.',
    isAnswered: (training) => hasSection(training, 'further-studies'),
  },
  {
    key: 'jobs',
    text: 'Les métiers auxquels elle mène.',
    isAnswered: ({ associatedJobs }) => associatedJobs.length > 0,
  },
  {
    key: 'apprenticeship',
    text: 'Si elle se prépare en alternance.',
    isAnswered: (training) => mentions(training, /alternance|apprenti/i),
  },
  {
    key: 'cost',
    text: 'Ce qu’elle coûte.',
    isAnswered: (training) => mentions(training, /frais|gratuit|payant|droits d['’]inscription|co[uû]t/i),
  },
  // The format of training sheets has no field for schools: no sheet can say it.
  { key: 'schools', text: 'Quels établissements la proposent.', isAnswered: () => false },
  { key: 'link', text: 'L’adresse de sa fiche officielle.', isAnswered: ({ link }) => link !== null },
  { key: 'updated-at', text: 'La date de sa dernière mise à jour.', isAnswered: ({ updatedAt }) => updatedAt !== null },
  {
    key: 'checked-at',
    text: 'La date à laquelle elle a été vérifiée.',
    isAnswered: ({ checkedAt }) => checkedAt !== null,
  },
];

/** Lists what a training sheet does not say, so that silence is not read as "no". */
export function listMissingTrainingFacts(training: Training): MissingFact[] {
  return QUESTIONS.filter(({ isAnswered }) => !isAnswered(training)).map(({ key, text }) => ({ key, text }));
}

function hasSection({ sections }: Training, key: string): boolean {
  return sections.some((section) => section.key === key && section.markdown.trim() !== '');
}

function mentions({ sections, label }: Training, words: RegExp): boolean {
  return words.test(label) || sections.some(({ markdown }) => words.test(markdown));
}
