import { frenchTypography } from './french-typography';
import { NBSP } from './spaces';

/** Elements whose text is not prose. */
const VERBATIM = /^(?:script|style|code|pre|textarea)$/;
/** A tag, or a comment; quotes may hold ">". */
const TAG = /(<(?:!--[\s\S]*?--|\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*)>)/;
/** Attributes that are read aloud or shown. */
const SPOKEN = /( (?:aria-label|alt|placeholder|title)=")([^"]+)(?=")/g;

/** Stands for an entity while spaces are set: no text holds it, and no rule knows it. */
const SIGN = '\uE000';

/**
 * Sets French spacing in a whole page, once: in the text between tags and in what is read aloud, outside scripts and code. Makers of
 * pages and components write plain spaces.
 * @param html markup that React wrote (attributes in double quotes)
 * @returns the same markup; only spaces differ
 */
export function setTypography(html: string): string {
  const verbatim: string[] = [];
  return html
    .split(TAG)
    .map((piece, index) => {
      if (index % 2 === 0) return verbatim.length > 0 || piece === '' ? piece : setText(piece);
      const name = /^<(\/?)([a-zA-Z]+)/.exec(piece);
      if (name?.[2] && VERBATIM.test(name[2])) {
        if (name[1] === '') verbatim.push(name[2]);
        else verbatim.pop();
      }
      return piece.includes('="') ? piece.replace(SPOKEN, (_, start, text) => `${start}${setText(text)}`) : piece;
    })
    .join('');
}

/** An entity is one sign: its own ";" is not punctuation. A space that a tag parts from its word is set too. */
function setText(text: string): string {
  const entities: string[] = [];
  const signs = text.replace(/&(?:#\w+|[a-zA-Z]+);/g, (entity) => {
    entities.push(entity);
    return SIGN;
  });
  return frenchTypography(signs)
    .replace(/(^|\uE000) (?=[;:!?]+(?:\s|$))/g, `$1${NBSP}`)
    .replaceAll(SIGN, () => entities.shift() ?? '');
}
