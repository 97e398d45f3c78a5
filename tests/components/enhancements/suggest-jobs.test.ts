import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const baker = {
  slug: 'boulanger',
  name: { feminine: 'boulangère', masculine: 'boulanger' },
  because: 'son nom, à sa façon',
  reason: 'name',
};
const pastry = {
  slug: 'patissier',
  name: { feminine: 'pâtissière', masculine: 'pâtissier' },
  because: 'boulangère-pâtissière',
  reason: 'other-name',
};

const fetchJson = vi.fn<(url: string, init: { signal: AbortSignal }) => Promise<unknown>>();
const submit = vi.fn((event: Event) => event.preventDefault());

beforeAll(async () => {
  Element.prototype.scrollIntoView = () => {};
  await import('@/components/enhancements/suggest-jobs');
  await import('@/components/enhancements/suggestion-list');
});

beforeEach(() => {
  submit.mockClear();
  fetchJson.mockReset().mockResolvedValue({ results: [baker, pastry] });
  vi.stubGlobal('fetch', async (url: string, init: { signal: AbortSignal }) => ({
    ok: true,
    json: () => fetchJson(url, init),
  }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

async function touch(name = 'q'): Promise<HTMLInputElement> {
  document.body.innerHTML = `<suggest-jobs><form action="/metiers"><input id="a" name="${name}" type="search" aria-label="Chercher"></form></suggest-jobs><button>Ailleurs</button>`;
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  document.querySelector('form')?.addEventListener('submit', submit);
  field.focus();
  await waitFor(() => expect(field).toHaveAttribute('aria-controls'));
  return field;
}

async function type(words: string, field?: HTMLInputElement): Promise<HTMLInputElement> {
  const typed = field ?? (await touch());
  fireEvent.input(typed, { target: { value: words } });
  return typed;
}

const press = (field: HTMLElement, ...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(field, { key });
};
const activeOption = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;
/** A turn of the event loop: whatever follows from an answer already given has been done. */
const settle = () => new Promise((done) => setTimeout(done));
const findOptions = () => screen.findAllByRole('option');

describe('suggest-jobs', () => {
  it('is a plain search field until it is touched, then a closed combobox', async () => {
    const field = await touch();
    expect(field).toHaveRole('combobox');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(field).toHaveAttribute('aria-autocomplete', 'list');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(fetchJson).not.toHaveBeenCalled();
  });

  it('proposes jobs in both genders with the reason, unless it is their own name, and says how many', async () => {
    const field = await type('boul');
    const options = await findOptions();
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Boulangère ou boulanger',
      'Pâtissière ou pâtissier boulangère-pâtissière',
      'Voir tous les résultats',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent(/^2.suggestions$/);
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox', { name: 'Métiers proposés' }).id);
    expect(fetchJson.mock.calls[0]?.[0]).toBe('/api/recherche?q=boul&limit=6');
    // Nothing is chosen without the visitor.
    expect(activeOption(field)).toBeNull();
    expect(field).toHaveValue('boul');
  });

  it('proposes what the words name before the jobs, six lines in all', async () => {
    const card = { kind: 'level', label: 'Sans diplôme', url: 'https://exemple.fr/niveaux/sans-diplome' };
    fetchJson.mockResolvedValue({ cards: [card], results: Array.from({ length: 6 }, () => baker) });
    await type('sans diplôme');
    const options = await findOptions();
    expect(options[0]).toHaveTextContent(/^Sans diplôme niveau d’études$/);
    expect(options[1]).toHaveTextContent('Boulangère ou boulanger');
    expect(options).toHaveLength(7);
  });

  it('asks once the fingers rest, and not for a single letter', async () => {
    const field = await touch();
    vi.useFakeTimers();
    await type('b', field);
    vi.advanceTimersByTime(500);
    expect(fetchJson).not.toHaveBeenCalled();
    await type('bo', field);
    vi.advanceTimersByTime(100);
    await type('bou', field);
    vi.advanceTimersByTime(100);
    await vi.advanceTimersByTimeAsync(0);
    expect(fetchJson).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(fetchJson.mock.calls.map(([url]) => url)).toEqual(['/api/recherche?q=bou&limit=6']);
  });

  it('shows the answer to the last question only', async () => {
    let answerFirst: (value: unknown) => void = () => {};
    fetchJson.mockImplementationOnce(() => new Promise((done) => (answerFirst = done)));
    const field = await type('pat');
    await waitFor(() => expect(fetchJson).toHaveBeenCalledTimes(1));
    fetchJson.mockResolvedValue({ results: [baker] });
    await type('boul', field);
    await findOptions();
    answerFirst({ results: [pastry] });
    await settle();
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('Boulangère ou boulanger');
    expect(fetchJson.mock.calls[0]?.[1].signal.aborted).toBe(true);
  });

  it('moves with the arrows, round and round, and back to the text with the caret keys', async () => {
    const field = await type('boul');
    await findOptions();
    press(field, 'ArrowDown');
    expect(activeOption(field)).toMatch(/^Boulangère/);
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
    press(field, 'ArrowUp');
    expect(activeOption(field)).toBe('Voir tous les résultats');
    press(field, 'ArrowDown', 'ArrowDown');
    expect(activeOption(field)).toMatch(/^Pâtissière/);
    press(field, 'Home');
    expect(activeOption(field)).toBeNull();
    expect(screen.queryByRole('option', { selected: true })).not.toBeInTheDocument();
  });

  it('opens a closed list at its first option, or its last', async () => {
    const field = await type('boul');
    await findOptions();
    press(field, 'Escape', 'ArrowDown');
    await waitFor(() => expect(activeOption(field)).toMatch(/^Boulangère/));
    press(field, 'Escape', 'ArrowUp');
    await waitFor(() => expect(activeOption(field)).toBe('Voir tous les résultats'));
  });

  it('waits for the options of the words just typed before an arrow chooses one', async () => {
    const field = await type('boul');
    await findOptions();
    fetchJson.mockResolvedValue({ results: [pastry, baker] });
    await type('pat', field);
    press(field, 'ArrowDown');
    expect(activeOption(field)).toBeNull();
    await waitFor(() => expect(activeOption(field)).toMatch(/^Pâtissière/));
  });

  it('submits the words where no option is chosen, and from the last option', async () => {
    const field = await type('boul');
    await findOptions();
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(true);
    press(field, 'ArrowUp', 'Enter');
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('closes with Escape, then empties the field; an arrow asks again', async () => {
    const field = await type('boul');
    await findOptions();
    press(field, 'Escape');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field).toHaveValue('boul');
    press(field, 'ArrowDown');
    await findOptions();
    press(field, 'Escape', 'Escape');
    expect(field).toHaveValue('');
  });

  it('closes when the field loses the focus, even if an answer comes later', async () => {
    let answer: (value: unknown) => void = () => {};
    fetchJson.mockImplementationOnce(() => new Promise((done) => (answer = done)));
    const field = await type('boul');
    await waitFor(() => expect(fetchJson).toHaveBeenCalledTimes(1));
    screen.getByRole('button').focus();
    answer({ results: [baker] });
    await settle();
    expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('keeps the focus in the field while an option is pressed, and a click submits', async () => {
    await type('boul');
    const options = await findOptions();
    expect(fireEvent.mouseDown(options[2] as HTMLElement)).toBe(false);
    fireEvent.click(options[2]?.firstElementChild as HTMLElement);
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('gives the job chosen to the form of another field, and proposes nothing but jobs', async () => {
    const card = { kind: 'level', label: 'Sans diplôme', url: 'https://exemple.fr/niveaux/sans-diplome' };
    fetchJson.mockResolvedValue({ cards: [card], results: [baker, pastry] });
    const field = await type('pat', await touch('ajouter'));
    expect((await findOptions()).map(({ textContent }) => textContent)).toEqual([
      'Boulangère ou boulanger',
      'Pâtissière ou pâtissier boulangère-pâtissière',
      'Voir tous les résultats',
    ]);
    press(field, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(submit).toHaveBeenCalledTimes(1);
    expect(field).toHaveValue('patissier');
  });

  it('says that there is nothing', async () => {
    fetchJson.mockResolvedValue({ results: [] });
    await type('zzz');
    expect(await screen.findByText('Aucune suggestion')).toHaveRole('status');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['no network', () => Promise.reject(new TypeError('network'))],
    ['an answer that is not ours', () => Promise.resolve({ surprise: true })],
    ['nothing', () => Promise.resolve(null)],
  ])('stays a plain field with %s', async (_, answer) => {
    fetchJson.mockImplementation(answer);
    const field = await type('boul');
    await waitFor(() => expect(fetchJson).toHaveBeenCalled());
    await settle();
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('writes words of the site as text, never as markup', async () => {
    fetchJson.mockResolvedValue({ results: [{ ...pastry, because: '<img src=x onerror=alert(1)>' }] });
    await type('pat');
    const [option] = await findOptions();
    expect(option?.querySelector('img')).toBeNull();
    expect(option).toHaveTextContent('<img src=x onerror=alert(1)>');
  });

  it('sets no style in the page', async () => {
    const field = await type('boul');
    await findOptions();
    press(field, 'ArrowDown');
    expect(document.querySelector('[style]')).toBeNull();
  });
});
