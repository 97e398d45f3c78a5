import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_KEPT } from '@/components/enhancements/kept-list';
import { MOST_SELECTED } from '@/lib/listing/selection-query';

const KEY = 'ma-liste-1';
const goTo = vi.fn<(address: string) => void>();

beforeAll(async () => {
  vi.stubGlobal('location', { href: 'http://localhost/metiers', origin: 'http://localhost', assign: goTo });
  await import('@/components/enhancements/my-list');
});

beforeEach(() => {
  localStorage.clear();
  goTo.mockClear();
});
afterEach(() => vi.restoreAllMocks());

const menu = '<a href="/selection" data-my-list>Ma liste</a>';
const add = (id: string) =>
  `<a class="to-list" href="http://localhost/selection?m=${id}">+ Ma liste <span>métier ${id}</span></a>`;
const page = (search: string) =>
  `${menu}<my-list data-search="${search}" tabindex="-1"><p data-when="mine" hidden><button value="erase">Effacer</button></p><p data-when="other" hidden><button value="add">Ajouter</button><button value="keep">Remplacer</button></p><p data-when="none" hidden><button value="keep">Garder</button></p><p data-when="erased" hidden></p></my-list>`;

/** Opens a page, with what the browser keeps, from another page. */
function open(html: string, { kept, from = '' }: { kept?: string; from?: string } = {}): void {
  if (kept !== undefined) localStorage.setItem(KEY, kept);
  Object.defineProperty(document, 'referrer', { value: from, configurable: true });
  document.body.innerHTML = html;
  dispatchEvent(new Event('pageshow'));
}
const kept = () => localStorage.getItem(KEY);
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector) as E;
const touch = (selector: string) => find(selector).click();
const menuSays = () => [find('[data-my-list]').textContent, find('[data-my-list]').getAttribute('href')];
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-when]:not([hidden])')].map((line) => line.dataset.when);
const status = () => find('[role=status]').textContent;
const refuse = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

it('keeps as many jobs as a list has, though the browser loads nothing of the reading of lists', () => {
  expect(MOST_KEPT).toBe(MOST_SELECTED);
});

describe('+ Ma liste', () => {
  it('becomes a button that puts the job in the list, then takes it out, and says so', () => {
    open(menu + add('MET.1') + add('MET.2'));
    const [first, second] = document.querySelectorAll('button');
    second?.click();
    first?.click();
    expect(kept()).toBe('m=MET.2%2CMET.1');
    expect(first).toHaveTextContent('✓ Ma liste métier MET.1');
    expect(first).toHaveAttribute('aria-pressed', 'true');
    expect(status()).toBe('Ajouté à ma liste : 2 sur 30');
    expect(menuSays()).toEqual(['Ma liste (2)', '/selection?m=MET.2,MET.1']);
    first?.click();
    second?.click();
    expect(kept()).toBeNull();
    expect(first).toHaveAttribute('aria-pressed', 'false');
    expect(menuSays()).toEqual(['Ma liste', '/selection']);
  });

  it('shows what is kept already, and keeps its title', () => {
    open(menu + add('MET.1'), { kept: 'm=MET.1&titre=Pour+Lina' });
    expect(find('button')).toHaveAttribute('aria-pressed', 'true');
    open(menu + add('MET.2'));
    touch('button');
    expect(kept()).toBe('m=MET.1%2CMET.2&titre=Pour+Lina');
  });

  it('leads to the address where the list is full, which says so', () => {
    const thirty = Array.from({ length: 30 }, (_, at) => `MET.${at + 1}`).join();
    open(menu + add('MET.31'), { kept: `m=${thirty}` });
    touch('button');
    expect(goTo).toHaveBeenCalledWith(`/selection?m=${thirty},MET.31`);
    expect(new URLSearchParams(kept() ?? '').get('m')).toBe(thirty);
  });

  it.each(['', 'MET.1', '{"ids":["MET.1"]}', 'm=<b>', 'm=,,,'])('takes %j for no list', (broken) => {
    open(menu + add('MET.1'), { kept: broken });
    expect(menuSays()).toEqual(['Ma liste', '/selection']);
    touch('button');
    expect(kept()).toBe('m=MET.1');
  });

  it('leads to the address where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    open(menu + add('MET.1'));
    touch('button');
    expect(goTo).toHaveBeenCalledWith('/selection?m=MET.1');
  });

  it('is as without a list where the browser may not be asked', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    open(menu + add('MET.1'));
    expect(menuSays()).toEqual(['Ma liste', '/selection']);
  });

  it('follows what another tab keeps', () => {
    open(menu + add('MET.1'));
    localStorage.setItem(KEY, 'm=MET.1');
    dispatchEvent(new Event('storage'));
    expect(menuSays()[0]).toBe('Ma liste (1)');
  });
});

describe('boxes ticked in a list', () => {
  const form = `${menu}<form action="/comparer"><input type="checkbox" name="m" value="MET.3" checked><input type="checkbox" name="m" value="MET.4"><input type="checkbox" name="m" value="MET.1" checked><button>Comparer</button><button formaction="/selection" id="list">+ Ma liste</button></form>`;

  it('join the list, which opens', () => {
    open(form, { kept: 'm=MET.1&titre=T' });
    touch('#list');
    expect(goTo).toHaveBeenCalledWith('/selection?m=MET.1,MET.3&titre=T');
    expect(kept()).toBe('m=MET.1%2CMET.3&titre=T');
  });

  it('are compared as before', () => {
    open(form);
    const submitted = vi.fn((event: Event) => event.preventDefault());
    find('form').addEventListener('submit', submitted);
    touch('form > button');
    expect(submitted).toHaveBeenCalled();
    expect(goTo).not.toHaveBeenCalled();
    expect(kept()).toBeNull();
  });
});

describe('the page of a list', () => {
  const here = 'http://localhost/selection';

  it('is kept on demand, with its title and note, and erased in one touch', () => {
    open(page('m=MET.1,MET.2&amp;titre=Pour%20Lina&amp;note=N'));
    expect(shown()).toEqual(['none']);
    touch('[data-when=none] button');
    expect(shown()).toEqual(['mine']);
    expect(document.activeElement).toBe(find('my-list'));
    expect(menuSays()).toEqual(['Ma liste (2)', '/selection?m=MET.1,MET.2&titre=Pour+Lina&note=N']);
    touch('[value=erase]');
    expect(kept()).toBeNull();
    expect(shown()).toEqual(['erased']);
  });

  it('of somebody else leaves the kept list alone until one chooses: in its place, or with it', () => {
    open(page('m=MET.5,MET.1'), { kept: 'm=MET.1', from: 'http://localhost/metiers' });
    expect(shown()).toEqual(['other']);
    expect(kept()).toBe('m=MET.1');
    touch('[value=add]');
    expect(goTo).toHaveBeenCalledWith('/selection?m=MET.1,MET.5');
    touch('[data-when=other] [value=keep]');
    expect(kept()).toBe('m=MET.5%2CMET.1');
  });

  it.each([
    ['a link of its page', `${here}?m=MET.1,MET.2&titre=T`],
    ['its form for words', `${here}?m=MET.1%2CMET.2&titre=T&ajouter=pain`],
  ])('follows the kept list when it is changed by %s', (_, from) => {
    open(page('m=MET.2&amp;titre=T'), { kept: 'm=MET.1%2CMET.2&titre=T', from });
    expect(kept()).toBe('m=MET.2&titre=T');
    expect(shown()).toEqual(['mine']);
  });

  it.each([
    ['another list', 'm=MET.7', `${here}?m=MET.8`],
    ['another site', 'm=MET.7', 'https://ailleurs.example/selection?m=MET.1'],
    ['the kept list, to begin an empty one', '', `${here}?m=MET.1`],
  ])('does not follow it from %s', (_, search, from) => {
    open(page(search), { kept: 'm=MET.1', from });
    expect(kept()).toBe('m=MET.1');
    expect(shown()).toEqual(['other']);
  });

  it('is not kept by going from an empty list to an example', () => {
    open(page('m=MET.7,MET.8'), { from: here });
    expect(kept()).toBeNull();
  });

  it('leads to its address where the browser refuses to keep it', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    open(page('m=MET.1'));
    touch('[data-when=none] button');
    expect(goTo).toHaveBeenCalledWith('/selection?m=MET.1');
  });
});

describe('a list begun on the empty page', () => {
  it('is kept where none is', () => {
    open(page('m=MET.1'), { from: 'http://localhost/selection' });
    expect([kept(), shown()]).toEqual(['m=MET.1', ['mine']]);
  });

  it('leaves alone the one that is kept', () => {
    open(page('m=MET.1'), { kept: 'm=MET.2', from: 'http://localhost/selection' });
    expect([kept(), shown()]).toEqual(['m=MET.2', ['other']]);
  });
});

it('says that the list is erased, until another is kept', () => {
  open(page('m=MET.1') + add('MET.3'), { kept: 'm=MET.1' });
  touch('[value=erase]');
  expect([kept(), shown()]).toEqual([null, ['erased']]);
  touch('button.to-list');
  expect(shown()).toEqual(['other']);
});
