import { findInterest } from './interests';
import { findDiplomaId } from './training-label';

/** A training named by a sheet, with the line in its section (from 0). */
export interface NamedTraining {
  id: string | null;
  label: string;
  offset: number;
}

const ITEM = /^[ \t]*[-*+•][ \t\u00A0](.*)$/;

function splitItems(markdown: string): { items: { text: string; offset: number }[]; intro: string } {
  const items: { text: string; offset: number }[] = [];
  const intro: string[] = [];
  markdown.split('\n').forEach((line, offset) => {
    const text = ITEM.exec(line)?.[1]
      ?.replace(/[\s\u00A0]+/g, ' ')
      .trim();
    if (text) items.push({ text, offset });
    else intro.push(line);
  });
  return {
    items,
    intro: intro
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

/** Reads `- CAP boulanger (ID: FOR.1234)` lines; what is not an item is `intro`. */
export function readTrainings(markdown: string): { trainings: NamedTraining[]; intro: string } {
  const { items, intro } = splitItems(markdown);
  return { trainings: items.map(({ text, offset }) => ({ ...findDiplomaId(text), offset })), intro };
}

/** An interest, with the line in its section (from 0). */
export interface NamedInterest {
  text: string;
  offset: number;
}

/** Reads the interests in the list's own spelling; one that the list does not hold gets its first letter in lower case ("J'aime communiquer"); abbreviations ("TV, ciné…") stay. */
export function readInterests(markdown: string): { interests: NamedInterest[]; intro: string } {
  const { items, intro } = splitItems(markdown);
  const interests = items.map(({ text, offset }) => ({
    text: findInterest(text) ?? text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase()),
    offset,
  }));
  return { interests, intro };
}
