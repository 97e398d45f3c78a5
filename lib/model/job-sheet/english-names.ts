import { foldText } from '@/lib/text/fold-text';
import type { JobSheet } from './job-sheet';

/** English words that French job names borrow. A name is English where every one of its words is here. */
const ENGLISH_WORDS = new Set(
  (
    'account acquisition administrator analyst animator architect art artist assistant audio bed big brand broker business buyer ' +
    'campaign chief cloud coach community content controller copywriter creative customer cyber data delivery design designer ' +
    'developer devops digital director ecommerce editor engineer event executive expert fact fashion first floor front full fundraiser ' +
    'game gamer girl growth hacker head hunter influencer key knowledge layout lead leader learning level machine maker man manager ' +
    'marketer marketing master matte media merchandiser mobile motion music network office officer ops owner painter performance planner ' +
    'platform play player product producer programmer project quality retail risk rigger runner sales science scientist scrum security seo ' +
    'service set shopper showrunner social software sound specialist stack steward store story strategic stylist success supervisor ' +
    'supply chain team tech tester top tracker trade trader traffic trainer travel trust ux ui user vfx video visual warehouse web ' +
    'webdesigner webmaster wedding writer yacht yield youtuber stringer'
  ).split(' '),
);
/** Words that are as French as English: alone, they do not make a name English. */
const SHARED_WORDS = new Set(
  'acquisition animator architect art assistant audio campaign digital expert media mobile music performance project service social video web seo ui ux'.split(
    ' ',
  ),
);

/**
 * Language of a job's name: "community manager" is English, "chef de produit marketing" is French, and so is a pair
 * of which one form is ("hôtesse de l'air", "steward"). Takes both forms.
 */
export function guessNameLanguage(feminine: string, masculine: string): 'fr' | 'en' {
  const words = foldText(`${feminine} ${masculine}`).split(' ');
  const isEnglish = words.every((word) => ENGLISH_WORDS.has(word)) && words.some((word) => !SHARED_WORDS.has(word));
  return isEnglish ? 'en' : 'fr';
}

/** Lists the English names of a job, its own and others, each form once; none for most jobs. For `markEnglish`. */
export function listEnglishNames({ name, otherNames }: Pick<JobSheet, 'name' | 'otherNames'>): string[] {
  const english = [name, ...otherNames].filter(({ lang }) => lang === 'en');
  return [...new Set(english.flatMap(({ feminine, masculine }) => [feminine, masculine]))];
}
