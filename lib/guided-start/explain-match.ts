import { INTERESTS, type Workplace } from '@/lib/guided-start/workplace/find-workplaces';
import { PLACE_NAMES } from '@/lib/guided-start/workplace/place-names';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { JobMatch } from './match-jobs';

/**
 * Says in French what a job takes up that is not plain: which of the interests where not all, the words of its sheet on the place, an unknown level.
 * @param asked interests that the visitor chose
 * @param workplaces what the sheet says of places, with its words
 * @returns "J'aime bouger, j'aime la nature ; dehors : « Il travaille dehors. »"; null where all is plain
 */
export function explainMatch(match: JobMatch, asked: number, workplaces: readonly Workplace[]): string | null {
  const { interests, places, levelIsUnknown } = match;
  const parts = [
    interests.length < asked && interests.map(({ label }) => label).join(', '),
    ...workplaces.filter(({ place }) => places.includes(PLACE_NAMES[place].slug)).map(explainPlace),
    levelIsUnknown && 'niveau absent ou hors de l’échelle',
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? capitalizeFirst(parts.join(' ; ')) : null;
}

function explainPlace({ place, evidence, section }: Workplace): string {
  const said = `${PLACE_NAMES[place].label} : « ${evidence} »`;
  return section === INTERESTS ? `${said} (centre d’intérêt de la fiche)` : said;
}
