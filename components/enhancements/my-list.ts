import { hrefOf, keep, listIds, MOST_KEPT, readKept, withIds } from './kept-list';

/**
 * « Ma liste ». Without script: links to the address of a list with one job. With script: the browser keeps the list, the links become buttons that
 * put a job in it or take it out, the menu counts, boxes ticked in a list join it. Where the browser refuses to keep anything, all of them lead to
 * the address again. What follows the kept list, and what leaves it alone: components/README.md.
 */
const status = document.createElement('p');
status.setAttribute('role', 'status');
status.className = 'list-status no-print';
/** How long what was done stays in sight, in milliseconds. */
const IN_SIGHT = 4000;
let fading: ReturnType<typeof setTimeout>;

function say(words: string): void {
  status.textContent = words;
  clearTimeout(fading);
  fading = setTimeout(() => status.replaceChildren(), IN_SIGHT);
}

function isSame(a: URLSearchParams, b: URLSearchParams): boolean {
  return ['m', 'titre', 'note'].every((name) => (a.get(name) ?? '') === (b.get(name) ?? ''));
}

/** Keeps a list and says so, or goes to its address. */
function keepOrGo(list: URLSearchParams, words: string): void {
  if (!keep(list)) {
    location.assign(hrefOf(list));
    return;
  }
  show();
  const { length } = listIds(list);
  say(length > 0 ? `${words} : ${length} sur ${MOST_KEPT}` : words);
}

/** Keeps a list with more jobs and goes to its address, where is said what had no room. */
function join(ids: readonly string[]): void {
  const kept = readKept();
  const list = withIds(kept, [...listIds(kept), ...ids]);
  keep(list);
  location.assign(hrefOf(list));
}

function toggle(id: string): void {
  const kept = readKept();
  const ids = listIds(kept);
  const others = ids.filter((other) => other !== id);
  if (others.length < ids.length) keepOrGo(withIds(kept, others), 'Retiré de ma liste');
  else if (ids.length < MOST_KEPT) keepOrGo(withIds(kept, [...ids, id]), 'Ajouté à ma liste');
  else join([id]);
}

/** Makes the button that a link becomes. */
function upgrade(link: HTMLAnchorElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.value = new URL(link.href).searchParams.get('m') ?? '';
  button.append(...link.childNodes);
  button.addEventListener('click', () => toggle(button.value));
  link.replaceWith(button);
}

/** Shows what is kept wherever the page speaks of it. */
function show(): void {
  const kept = readKept();
  const ids = listIds(kept);
  if (!status.isConnected) document.body.append(status);
  document.querySelectorAll<HTMLAnchorElement>('a.to-list').forEach(upgrade);
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.to-list')) {
    const isIn = ids.includes(button.value);
    button.setAttribute('aria-pressed', `${isIn}`);
    if (button.firstChild) button.firstChild.nodeValue = isIn ? '✓ Ma liste ' : '+ Ma liste ';
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-my-list]')) {
    link.href = hrefOf(kept);
    link.textContent = ids[0] ? `Ma liste (${ids.length})` : 'Ma liste';
  }
  for (const part of document.querySelectorAll<MyList>('my-list')) part.show(kept);
}

/** `<my-list>` on the page of a list: how it stands to the kept one, and what can be done about it. */
export class MyList extends HTMLElement {
  #isErased = false;

  get list(): URLSearchParams {
    return new URLSearchParams(this.dataset.search);
  }

  connectedCallback(): void {
    const kept = readKept();
    const { origin, pathname, searchParams } = new URL(document.referrer || location.href);
    // What a link or a form of the page of the kept list leads to is the kept list, changed. Where none is kept, a first job begins one; an
    // example has several.
    const isFollowed = origin === location.origin && pathname === '/selection' && isSame(searchParams, kept);
    const { length } = listIds(this.list);
    if (isFollowed && (length === 1 || (length > 1 && kept.has('m')))) keep(this.list);
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      if (target.value === 'add') return join(listIds(this.list));
      if (target.value === 'keep') keepOrGo(this.list, 'Liste gardée');
      else {
        this.#isErased = true;
        keepOrGo(new URLSearchParams(), 'Liste effacée');
      }
      // The button is gone.
      this.focus();
    });
  }

  show(kept: URLSearchParams): void {
    this.#isErased &&= !kept.has('m');
    const state = isSame(kept, this.list) ? 'mine' : kept.has('m') ? 'other' : 'none';
    const when = this.#isErased ? 'erased' : state;
    for (const line of this.querySelectorAll<HTMLElement>('[data-when]')) line.hidden = line.dataset.when !== when;
  }
}

customElements.define('my-list', MyList);
addEventListener('submit', (event) => {
  const { target, submitter } = event;
  if (!(target instanceof HTMLFormElement) || submitter?.getAttribute('formaction') !== '/selection') return;
  event.preventDefault();
  join(new FormData(target).getAll('m').map(String));
});
// From another tab; back from another page, or where the page was made anew: when it has just come, that is the line below.
addEventListener('storage', show);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted !== false) show();
});
// The first look at what the browser keeps takes its time on a small phone: the page may answer a touch before.
setTimeout(show);
