// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { pages as kinds } from '@/tests/e2e/page-list';
import { renderPath } from '@/tests/keep-pages/render-path';

/** One page of each kind, by address. */
const pages = new Map<string, { document: Document; title: string }>();

beforeAll(async () => {
  for (const { path } of kinds) {
    const answer = await renderPath(path);
    const document = new DOMParser().parseFromString(answer, 'text/html');
    // The head of a prerendered page comes as data, before its body.
    const title = document.title || /"title": "([^"]+)"/.exec(answer)?.[1] || '';
    pages.set(path, { document, title });
  }
}, 120_000);

/** What a rule finds on all pages, each with the address of its page. */
function findOnPages(rule: (page: Document) => readonly string[]): string[] {
  return [...pages].flatMap(([path, { document }]) => rule(document).map((found) => `${path}: ${found}`));
}

const list = (page: Document, selector: string) => [...page.querySelectorAll(selector)];
const opening = ({ outerHTML }: Element) => outerHTML.slice(0, 120);

/** Media, frames, drop-down lists, mandatory or personal fields (words of one's own on a list are neither), new windows, shortcuts, titles on hover, delays, style outside of the sheet. */
const ABSENT = [
  'iframe, frame, object, embed, video, audio, canvas, img, picture, map, marquee, blink, [autoplay]',
  'select, textarea:not([name="note"]), [required], [aria-required], [pattern]',
  'input:not([type="search"], [name="titre"], [type="hidden"], [type="radio"], [type="checkbox"])',
  '[target], [accesskey], [dir], [title]:not(link), meta[http-equiv="refresh"]',
  'a[download], a[href^="/"]:is([href$=".pdf"], [href$=".doc"], [href$=".docx"], [href$=".odt"])',
  'font, center, big, tt, strike, [style], [align], [bgcolor]',
].join(', ');

describe('pages of every kind', () => {
  it('hold nothing that the grid calls absent', () => {
    expect(findOnPages((page) => list(page, ABSENT).map(opening))).toEqual([]);
  });

  it('name a drawing or hide it', () => {
    const isKnown = (drawing: Element) => drawing.closest('[aria-hidden="true"], [role="img"][aria-label]') !== null;
    expect(
      findOnPages((page) =>
        list(page, 'svg')
          .filter((drawing) => !isKnown(drawing))
          .map(opening),
      ),
    ).toEqual([]);
  });

  it('give each table a title and plain headers, on one level', () => {
    const isPlain = (table: Element) =>
      table.querySelector(':scope > caption')?.textContent?.trim() &&
      table.querySelectorAll('thead tr').length === 1 &&
      table.querySelectorAll('th').length > 0 &&
      table.querySelector('th:not([scope]), th[rowspan], [headers]') === null;
    expect(
      findOnPages((page) =>
        list(page, 'table')
          .filter((table) => !isPlain(table))
          .map(opening),
      ),
    ).toEqual([]);
  });

  it('fill each row of a table, every cell of it under a header', () => {
    const isBare = (row: Element) => {
      const columns = row.closest('table')?.querySelectorAll('thead th').length;
      const cells = [...row.children];
      return cells.length !== columns || cells.every(({ textContent }) => !textContent?.trim());
    };
    expect(findOnPages((page) => list(page, 'tbody tr').filter(isBare).map(opening))).toEqual([]);
  });

  it('group choices under a legend', () => {
    const isGrouped = (choice: Element) => choice.closest('fieldset')?.firstElementChild?.tagName === 'LEGEND';
    expect(
      findOnPages((page) =>
        list(page, '[type="radio"], [type="checkbox"]')
          .filter((choice) => !isGrouped(choice))
          .map(opening),
      ),
    ).toEqual([]);
  });

  it('give an id once, and lead to those that exist', () => {
    expect(
      findOnPages((page) => {
        const ids = list(page, '[id]').map(({ id }) => id);
        const anchors = list(page, 'a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
        return [
          ...ids.filter((id, index) => ids.indexOf(id) !== index),
          ...anchors.filter((anchor) => !ids.includes(anchor)).map((anchor) => `#${anchor}`),
        ];
      }),
    ).toEqual([]);
  });

  it('know two languages', () => {
    expect(findOnPages((page) => list(page, '[lang]:not([lang="fr"], [lang="en"])').map(opening))).toEqual([]);
  });

  it('have a title of their own, filters left aside', () => {
    const titles = [...pages].filter(([path]) => !path.includes('?')).map(([, { title }]) => title);
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  it('begin and end alike: link to the content, menu, search under one name, footer', () => {
    const frames = [...pages.values()].map(({ document }) => ({
      first: document.querySelector('body a')?.outerHTML,
      content: document.querySelectorAll('main#contenu').length,
      menu: document.querySelector('body > * header nav, header nav')?.outerHTML,
      footer: document.querySelector('footer nav')?.outerHTML,
    }));
    expect(new Set(frames.map((frame) => JSON.stringify(frame))).size).toBe(1);
    expect(frames[0]).toMatchObject({ content: 1, first: expect.stringContaining('href="#contenu"') });

    const fields = 'form[action="/metiers"] input[name="q"]';
    const names = findOnPages((page) =>
      list(page, fields)
        .map(({ id }) => page.querySelector(`label[for="${id}"]`)?.textContent ?? '')
        .filter((name) => name !== 'Chercher un métier'),
    );
    expect(names).toEqual([]);
  });
});
