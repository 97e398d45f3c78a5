import { frenchTypography } from '@/lib/text/french-typography';
import type { StaticModules } from './build-modules';

/** Pages that answer to a query: with one, the browser makes what the server would answer (app/in-browser/answer-here.ts). */
const ASKED = [
  '/metiers',
  '/formations',
  '/par-ou-commencer',
  '/comparer',
  '/selection',
  '/selection/livret',
  '/selection/classe',
] as const;
export type AskedPage = (typeof ASKED)[number];
/** Pages that are an answer even without: their file is what is read where no script runs. */
const ALWAYS_ASKED: Readonly<Record<string, string>> = { '/hasard': '/hasard', '/404': '' };

const MAIN = /<main\b[^>]*>/;
const OEMBED = /\/api\/oembed\?url=[^"]*%2Fmetiers%2F([a-z0-9-]+)(&amp;format=xml)?"/g;
const SUGGESTIONS_TEMPLATE = /\s*<Url [^>]*rel="suggestions"[^>]*\/>/;

/** What replaces the address of a module in every file. */
export interface ServedModules extends StaticModules {
  /** Address of the module of every page, as the server has it. */
  served: string;
}

/**
 * Makes an answer of the server fit to be a file: its module is the one that needs no server; pages that answer to a query get the script that does
 * it, and say what they cannot do without.
 * @param path "/metiers"
 */
export function adaptPage(html: string, path: string, { served, enhancements, asked }: ServedModules): string {
  const page = html
    .replaceAll(served, enhancements)
    .replace(OEMBED, (_, slug, isXml) => `${oembedPath(slug, isXml ? 'xml' : 'json')}"`)
    .replace(SUGGESTIONS_TEMPLATE, '');
  const always = ALWAYS_ASKED[path];
  if (always === undefined && !ASKED.some((one) => one === path)) return page;
  const data = always === undefined ? `data-route="${path}"` : `data-always data-route="${always}"`;
  return page.replace(
    MAIN,
    (main) =>
      `${main}<script src="${asked}" ${data}></script><noscript>${toNotice(WITHOUT_SCRIPT)}</noscript><template data-failed>${toNotice(FAILED)}</template>`,
  );
}

/** Address of what oEmbed says of a job, in a site made of files. */
export function oembedPath(slug: string, format: 'json' | 'xml'): string {
  return `/api/oembed/${slug}.${format}`;
}

const WITHOUT_SCRIPT =
  'Sans JavaScript, cette page ne peut ni chercher, ni filtrer, ni comparer : ce qu’on lui demande n’est pas pris en compte.';
const FAILED = 'La réponse n’a pas pu être préparée. Vérifiez la connexion, puis rechargez la page.';
const LISTS =
  'Les listes, elles, sont là : <a href="/metiers">les métiers de A à Z</a>, <a href="/domaines">par domaine</a>, <a href="/interets">par centre d’intérêt</a>, <a href="/niveaux">par niveau d’études</a>, et <a href="/formations">les formations</a>.';

function toNotice(sentence: string): string {
  return `<div class="page no-print pt-5"><p class="border-l-4 border-alert bg-alert-wash px-4 py-2 text-alert">${frenchTypography(`${sentence} ${LISTS}`)}</p></div>`;
}

/**
 * Makes a page that has no answer of its own of another, whose frame it takes.
 * @param frame a whole page
 * @param sentence what it says, in HTML
 */
export function toPlainPage(frame: string, title: string, sentence: string): string {
  return frame
    .replace(/<title>.*?(?= \|)/, `<title>${title}`)
    .replace(
      /(<main\b[^>]*>)[\s\S]*(?=<\/main>)/,
      (_, main) =>
        `${main}<div class="page pt-5"><h1 class="text-h1">${title}</h1><p class="mt-4">${frenchTypography(sentence)}</p></div>`,
    );
}
