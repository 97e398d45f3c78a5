import type { EntryRoute } from './job-sheet';
import { readRouteLevel } from './levels';

/** What "Accès au métier" says, cut at its level lines. */
export interface Access {
  /** Markdown of what stands before the levels, and under sub-titles that name no level. */
  intro: string;
  routes: EntryRoute[];
}

const LEVEL = /^(?:niveau\s+\S|bac\s*\+\s*\d|après (?:la 3|le bac|le brevet))/iu;
const HEADING = /^#{1,6}\s+/;
const ITEM = /^(?:[-*+•]|\d{1,2}[.)])\s+/;
const LONGEST_LEVEL_LINE = 60;

/** True for a line that announces a level ("Niveau bac + 3", "Après la 3e"), not for a sentence that begins like one. */
export function isLevelLine(text: string): boolean {
  // Most lines are long sentences: they need no closer look.
  if (text.length > 2 * LONGEST_LEVEL_LINE) return false;
  const line = text
    .replace(HEADING, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  return line.length <= LONGEST_LEVEL_LINE && LEVEL.test(line) && !/[.,;]$|\. |, (?!bac)/iu.test(line);
}

/**
 * Reads the ways in. Takes the Markdown of the section; every non-empty line below a level is a diploma,
 * until the next title. Every word is in `intro` or in a route.
 */
export function readAccess(markdown: string): Access {
  const intro: string[] = [];
  const routes: EntryRoute[] = [];
  let route: EntryRoute | null = null;
  for (const line of markdown.split('\n')) {
    if (isLevelLine(line)) {
      const text = line
        .replace(HEADING, '')
        .replace(/[\s\u00A0]+/g, ' ')
        .replace(/\s*:$/, '')
        .trim();
      route = { level: readRouteLevel(text), diplomas: [] };
      routes.push(route);
    } else if (HEADING.test(line)) {
      route = null;
      intro.push(line);
    } else if (!route) {
      intro.push(line);
    } else if (line.trim() !== '') {
      for (const diploma of line.split(/<br\s*\/?>|<\/?p>/i)) {
        const label = diploma.trim().replace(ITEM, '');
        if (label !== '') route.diplomas.push(label);
      }
    }
  }
  return {
    intro: intro
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    routes,
  };
}
