import { makeVocabulary } from './make-vocabulary';

/** The interests of the national vocabulary (Onisep), as the record writes them. */
export const INTERESTS = [
  "j'ai le sens du contact",
  "j'aime organiser, gérer",
  "j'aime bouger",
  'je veux être utile aux autres',
  "réparer, bricoler, j'adore ça",
  "je rêve d'un métier artistique",
  'je veux travailler de mes mains',
  "j'aimerais travailler dehors",
  "j'aime bien faire des expériences",
  'je veux travailler dans le commerce',
  "j'aime jongler avec les chiffres",
  "je rêve de travailler à l'étranger",
  "j'aime communiquer",
  "j'aime les langues",
  "enquêter, analyser l'information, je veux en faire mon travail",
  'je me passionne pour les nouvelles technologies',
  'je veux travailler dans le bâtiment',
  'je veux protéger la planète',
  'je veux faire respecter la loi',
  "j'aime la nature",
  "j'ai un bon coup de crayon",
  "je veux m'occuper d'enfants",
  'ma vocation est de soigner',
  'je suis accro au numérique',
  "j'aime être aux commandes",
  'TV, ciné, radios : ces univers me fascinent',
  "j'adore conduire",
  'le sport est ma passion',
  "j'aime les sensations fortes",
  'la mode me fait rêver',
  "je veux m'occuper d'animaux",
  'je veux travailler dans le spectacle',
] as const;

/** The list's own spelling of an interest; null for one that the list does not hold. */
export const findInterest = makeVocabulary(INTERESTS);
