import { INTERESTS, type Workplace } from '@/lib/guided-start/workplace/find-workplaces';
import { PLACE_NAMES } from '@/lib/guided-start/workplace/place-names';
import { joinInFrench } from '@/lib/text/join-in-french';
import type { JobMatch } from './match-jobs';

/**
 * Says in French which answers a job takes up.
 * @param askedInterests interests that the visitor chose
 * @param workplaces what the sheet says of places, with its words
 * @returns "2 de vos 3 intérêts : j'aime bouger, j'aime la nature ; dehors : « Il travaille dehors. » ; domaine : « sciences »"; null where nothing was asked but studies and the level is known
 */
export function explainMatch(match: JobMatch, askedInterests: number, workplaces: readonly Workplace[]): string | null {
  const { met, levelIsUnknown } = match;
  const parts = [
    explainInterests(
      [...met.gouts, ...met.faire].map(({ label }) => label),
      askedInterests,
    ),
    ...met.lieu.map(({ slug }) => explainPlace(workplaces.find(({ place }) => PLACE_NAMES[place].slug === slug))),
    explainDomains(met.domaine.map(({ label }) => label)),
    met.statut.length > 0 && `statut : ${met.statut.map(({ label }) => label).join(', ')}`,
    levelIsUnknown && 'niveau absent ou hors de l’échelle',
  ].filter((part) => typeof part === 'string');
  const text = parts.join(' ; ');
  return text === '' ? null : text.charAt(0).toUpperCase() + text.slice(1);
}

function explainInterests(labels: readonly string[], asked: number): string | false {
  if (labels.length === 0) return false;
  const share = asked === 1 ? 'votre intérêt' : `${labels.length} de vos ${asked} intérêts`;
  return `${share} : ${labels.join(', ')}`;
}

/** Quoted, since a domain is named by several words with commas: "lettres, langues, enseignement". */
function explainDomains(labels: readonly string[]): string | false {
  if (labels.length === 0) return false;
  return `${labels.length > 1 ? 'domaines' : 'domaine'} : ${joinInFrench(labels.map((label) => `« ${label} »`))}`;
}

function explainPlace(workplace: Workplace | undefined): string | false {
  if (!workplace) return false;
  const { place, evidence, section } = workplace;
  const said = `${PLACE_NAMES[place].label} : « ${evidence} »`;
  return section === INTERESTS ? `${said} (centre d’intérêt de la fiche)` : said;
}
