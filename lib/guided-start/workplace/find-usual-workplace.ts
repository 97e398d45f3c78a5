import type { Workplace } from './find-workplaces';
import type { Place } from './place-cues';

/** The place where a job is usually done, in words, and those of the sheet that say it. */
export interface UsualWorkplace {
  /** "souvent dehors" */
  words: string;
  evidence: string;
}

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  outdoors: 'souvent dehors',
  indoors: 'surtout à l’intérieur',
  'building-sites': 'sur des chantiers',
  'on-the-road': 'souvent en déplacement',
};
/** Where a sheet tells of the place itself; elsewhere a place may be that of one task. */
const SURE_SECTIONS: ReadonlySet<string> = new Set(['Conditions de travail', 'Où travaille-t-on']);
/** What makes a place the usual one, and what says that there is another, or that the status is meant. */
const USUALLY: Readonly<Record<Place, RegExp>> = {
  outdoors: /(?:plein|grand) air|tous les temps|tout temps|travailler dehors|en extérieur|dehors/i,
  indoors:
    /(?:essentiellement|principalement|généralement|surtout|la plupart|la plus grande partie|le plus souvent)[^.,;]{0,45}(?:intérieur|bureau|atelier|labo|hôpital|cabinet|usine|magasin|salon|ordinateur|cuisine)/i,
  'building-sites': /(?:travaille|intervien|exerce)\p{L}*[^.;]{0,60}chantiers?/iu,
  'on-the-road':
    /déplacements (?:sont )?(?:fréquents|nombreux)|(?:fréquents|nombreux) déplacements|se déplace(?:nt)? (?:beaucoup|souvent)/i,
};
const CONTRAST =
  /(?:comme|en tant que) (?:salari|indépendant|fonctionnaire)|\bmais\b|amené|néanmoins|cependant|toutefois|\baussi\b|parfois|possib|peuvent|peut\b|certain|selon|gros chantiers|\bou (?:en|sur|dans|au|à)\b|si (?:le|la|leur)|pas\b|dehors de/i;

/**
 * Finds where a job is usually done, short enough for a tile or a tag.
 * @param workplaces what `findWorkplaces` says of the job
 * @returns null unless the sheet says of one place, and of no other, that it is the usual one, and of this job
 */
export function findUsualWorkplace([workplace, ...others]: readonly Workplace[]): UsualWorkplace | null {
  if (!workplace || workplace.mayBeOfAnother || others.length > 0 || !SURE_SECTIONS.has(workplace.section)) return null;
  const { place, evidence } = workplace;
  if (!USUALLY[place].test(evidence) || CONTRAST.test(evidence)) return null;
  return { words: PLACE_WORDS[place], evidence };
}
