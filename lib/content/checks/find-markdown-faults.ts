import { readLines } from '@/lib/content/parse/read-lines';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { isWebAddress } from '@/lib/text/is-web-address';
import { cutQuote } from '@/lib/text/shorten';

/** Marks that editors preview and that no page of the site renders, by the line that holds them. */
const RAW_MARKS: readonly { pattern: RegExp; what: string; hint: string }[] = [
  {
    pattern: /^\s{0,9}\|?\s{0,9}:?-{2,}:?\s{0,9}(?:\|\s{0,9}:?-{2,}:?\s{0,9})+\|?$/,
    what: 'Un tableau',
    hint: 'Écrivez une liste : un élément par ligne du tableau, par exemple « - atelier : 8 h à 16 h ».',
  },
  { pattern: /~~\S[^~]*~~/, what: 'Du texte barré', hint: 'Supprimez ce qui ne vaut plus.' },
  {
    pattern: /^\s*(?:[-*+•]|\d+[.)])\s+\[[ xX]\](?=\s)/,
    what: 'Une case à cocher',
    hint: 'Écrivez l’élément sans sa case.',
  },
  {
    pattern: /\[\^[^\]\s]{1,40}\]/,
    what: 'Une note de bas de page',
    hint: 'Mettez la note dans la phrase, entre parenthèses.',
  },
  { pattern: /^\s*:::/, what: 'Un encadré', hint: 'Écrivez un paragraphe ordinaire.' },
  { pattern: /==\p{L}[^=]*==/u, what: 'Du texte surligné', hint: 'Écrivez « **mots** » pour les faire ressortir.' },
  { pattern: /\$\$/, what: 'Une formule', hint: 'Écrivez-la en mots.' },
  { pattern: /\[\[[^[\]]{1,200}\]\](?!\()/, what: 'Un lien de wiki', hint: 'Écrivez « [texte](https://adresse) ».' },
  {
    pattern: /^\s*[-*+•]\s+#{2,6}\s*\p{L}|^\*\*#{1,6}\s*\p{L}/u,
    what: 'Un titre dans une liste ou en gras',
    hint: 'Mettez le titre seul sur sa ligne, « ## » en premier.',
  },
];
const LINK = /\]\(\s*(<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(\s*\)|\s+["'(])?/g;
/** Pages show the words of an image: its address leads nowhere, and nobody follows it. */
const IMAGE = /(!\[[^\]]*\])(\([^()]*\))/g;
const LOOKS_LIKE_ADDRESS = /:|\/|^www\./;
const MAIL = /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i;

/** Points at marks that a page would show as they are, and at links that lead nowhere. Takes cleaned text, its file and the first line of its body. */
export function findMarkdownFaults(text: string, file: string, bodyLine: number): Diagnostic[] {
  const body = text.split('\n').slice(bodyLine - 1);
  const lines = readLines(body.join('\n'), bodyLine);
  return body.flatMap((source, index): Diagnostic[] => {
    const line = bodyLine + index;
    if (lines[index]?.fenced) return [];
    const shown = source.includes('`') ? source.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)) : source;
    const marks = RAW_MARKS.flatMap(({ pattern, what, hint }) => {
      const match = pattern.exec(shown);
      return match
        ? [
            createDiagnostic(
              'raw-mark',
              { file, line, column: match.index + 1 },
              { what, words: cutQuote(match[0]), hint },
            ),
          ]
        : [];
    });
    if (!shown.includes('](')) return marks;
    const followed = shown.replace(IMAGE, (_, words: string, address: string) => words + ' '.repeat(address.length));
    const links = [...followed.matchAll(LINK)].flatMap((match) => {
      const address = (match[1] ?? '').replace(/^<|>$/g, '');
      // Words in brackets beside words in brackets: no link.
      if (match[2] === undefined && !LOOKS_LIKE_ADDRESS.test(address)) return [];
      const isGood = isWebAddress(address) || MAIL.test(address) || /^[#/](?!\/)/.test(address);
      if (isGood && match[2] !== undefined) return [];
      return [
        createDiagnostic('dead-address', { file, line, column: match.index + 3 }, { address: cutQuote(address) }),
      ];
    });
    return [...marks, ...links];
  });
}
