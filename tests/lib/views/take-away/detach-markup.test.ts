import { describe, expect, it } from 'vitest';
import { absoluteUrl } from '@/lib/site/site-url';
import { detachMarkup } from '@/lib/views/take-away/detach-markup';

const anchors = new Map([
  ['/metiers/boulanger', 'met-17'],
  ['/metiers/macon', 'met-93'],
]);
const inJob = (markup: string, id = 'met-17', name = 'Boulangère ou boulanger') =>
  `<div id="${id}" data-job="${name}">${markup}</div>`;
/** What stands in the body once detached. */
const detach = async (markup: string) => {
  const [html = ''] = await detachMarkup([`<!DOCTYPE html><html><body>${markup}</body></html>`], anchors);
  return /<body>([\s\S]*)<\/body>/.exec(html)?.[1];
};

describe('detachMarkup, inside a profile', () => {
  it.each([
    ['an id', '<p id="salaire"></p>', '<p id="met-17-salaire"></p>'],
    [
      'a note and its button',
      '<button popovertarget="note-1"></button><p id="note-1" popover="auto"></p>',
      '<button popovertarget="met-17-note-1"></button><p id="met-17-note-1" popover="auto"></p>',
    ],
    [
      'what others describe',
      '<p aria-labelledby="a b" aria-describedby="c"></p>',
      '<p aria-labelledby="met-17-a met-17-b" aria-describedby="met-17-c"></p>',
    ],
    [
      'a group of choices',
      '<label for="u"></label><input id="u" type="radio" name="unite">',
      '<label for="met-17-u"></label><input id="met-17-u" type="radio" name="met-17-unite">',
    ],
    [
      'a pattern',
      '<svg><rect fill="url(#hachures)"></rect></svg>',
      '<svg><rect fill="url(#met-17-hachures)"></rect></svg>',
    ],
    ['a link to a chapter', '<a href="#salaire"></a>', '<a href="#met-17-salaire"></a>'],
    ['the rank of a title', '<h2>Paie</h2>', '<h2 aria-level="3">Paie</h2>'],
    [
      'a landmark',
      '<nav aria-label="Chapitres"></nav>',
      '<nav aria-label="Chapitres\u00a0: Boulangère ou boulanger"></nav>',
    ],
    ['what only the site can do', '<div class="actions page">x</div><form></form><print-page></print-page>', ''],
  ])('%s is its own', async (_, given, made) => expect(await detach(inJob(given))).toBe(inJob(made)));

  it('the same id twice in the file is two ids', async () => {
    const both = await detach(inJob('<p id="a"></p>') + inJob('<p id="a"></p>', 'met-93', 'Maçonne ou maçon'));
    expect(both).toContain('id="met-17-a"');
    expect(both).toContain('id="met-93-a"');
  });
});

describe('detachMarkup, addresses', () => {
  it.each([
    ['/metiers/macon', '#met-93'],
    ['/metiers/macon#salaire', '#met-93-salaire'],
    ['/metiers/macon#inconnu', '#met-93'],
    ['/metiers/plombier', absoluteUrl('/metiers/plombier')],
    ['/glossaire#cap', absoluteUrl('/glossaire#cap')],
    ['https://www.onisep.fr/x', 'https://www.onisep.fr/x'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s leads to %s', async (given, made) => {
    const target = inJob('<p id="salaire"></p>', 'met-93', 'Maçonne ou maçon');
    const link = inJob(`<a href="${given}"></a>`);
    expect(await detach(`${link}${target}`)).toContain(`<a href="${made}"></a>`);
    const [apart] = await detachMarkup([link, target], anchors);
    expect(apart).toBe(inJob(`<a href="${made}"></a>`));
  });

  it('outside of profiles ids and anchors stay as they are', async () => {
    const contents = '<h2 id="sommaire">Sommaire</h2><a href="#met-17"></a>';
    expect(await detach(contents)).toBe(contents);
  });
});
