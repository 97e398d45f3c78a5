import { nameJob } from '@/lib/model/job-sheet/name-job';
import { formatCount } from '@/lib/text/format-count';
import { fetchSuggestions, type SuggestedCard, type SuggestedJob, type Suggestions } from './fetch-suggestions';

/** Rest of the fingers before the site is asked, in milliseconds. */
const PAUSE = 120;
const FEWEST_LETTERS = 2;

/**
 * Proposes what the words name, then jobs, under a field while one types: the editable combobox with a list of the WAI-ARIA Authoring Practices,
 * where nothing is chosen without the visitor. Only classes are set, for the policy of the site allows no style in the page.
 */
export class SuggestionList {
  readonly #field: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('span');
  /** What each option does, in order. */
  #choices: (() => void)[] = [];
  #active = -1;
  /** A question is on its way or about to be: the options shown answer other words. */
  #isWaiting = false;
  /** Where an arrow pressed meanwhile will lead. */
  #step: 1 | -1 | 0 = 0;
  #timer = 0;
  #request = new AbortController();

  /** @param host positioned; receives the list and the status message */
  constructor(host: HTMLElement, field: HTMLInputElement) {
    this.#field = field;
    this.#list.id = `${field.id}-suggestions`;
    this.#list.className = 'suggest-list';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Métiers proposés');
    this.#list.hidden = true;
    this.#status.className = 'sr-only';
    this.#status.setAttribute('role', 'status');
    field.setAttribute('aria-controls', this.#list.id);
    host.append(this.#list, this.#status);

    field.addEventListener('input', () => this.#askSoon());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    field.addEventListener('blur', () => this.#close());
    field.form?.addEventListener('submit', () => this.#close());
    // The field keeps the focus while an option is pressed, so that the list is still there for the click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
    // Typed while this module was on its way.
    if (field.value !== field.defaultValue) this.#askSoon();
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  #askSoon(): void {
    this.#forget();
    this.#activate(-1);
    this.#isWaiting = true;
    this.#timer = window.setTimeout(() => this.#ask(), PAUSE);
  }

  /** Only the last question is answered. */
  async #ask(): Promise<void> {
    this.#forget();
    const words = this.#field.value.trim();
    if (words.length < FEWEST_LETTERS) return this.#close();
    this.#isWaiting = true;
    this.#request = new AbortController();
    const { signal } = this.#request;
    const suggestions = await fetchSuggestions(words, signal);
    if (signal.aborted) return;
    if (!suggestions) return this.#close();
    this.#show(suggestions);
  }

  /** Neither a question on its way nor one to come is answered any more. */
  #forget(): void {
    window.clearTimeout(this.#timer);
    this.#request.abort();
  }

  #show({ cards, jobs }: Suggestions): void {
    this.#activate(-1);
    // Only a job can be given to a form.
    const named = this.#field.name === 'q' ? cards.map(readCard) : [];
    const suggestions = [...named, ...jobs.map(readJob)];
    this.#status.textContent =
      suggestions.length === 0 ? 'Aucune suggestion' : formatCount(suggestions.length, 'suggestion', 'suggestions');
    this.#choices = [
      ...suggestions.map((suggestion) => () => this.#follow(suggestion)),
      () => this.#field.form?.requestSubmit(),
    ];
    this.#list.replaceChildren(
      ...[...suggestions.map(({ lines }) => lines), ['Voir tous les résultats']].map((lines, index) =>
        this.#makeOption(lines, index),
      ),
    );
    this.#list.lastElementChild?.classList.add('suggest-all');
    this.#list.scrollTop = 0;
    this.#setOpen(suggestions.length > 0);
    const step = this.#step;
    this.#rest();
    if (step !== 0 && this.#isOpen) this.#move(step);
  }

  /** Another field than that of the search sends its form with the job chosen, rather than opens the page of it. */
  #follow({ path, slug }: Suggestion): void {
    if (this.#field.name === 'q') {
      window.location.assign(path);
      return;
    }
    this.#field.value = slug ?? this.#field.value;
    this.#field.form?.requestSubmit();
  }

  #rest(): void {
    this.#isWaiting = false;
    this.#step = 0;
  }

  #makeOption(lines: readonly string[], index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.className = 'suggest-option';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.append(
      ...lines.flatMap((line, position) => {
        const span = document.createElement('span');
        span.className = position > 0 ? 'suggest-because' : '';
        span.textContent = line;
        return position > 0 ? [' ', span] : [span];
      }),
    );
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        this.#onArrow(event.key === 'ArrowDown' ? 1 : -1);
        return;
      case 'Enter':
        if (this.#active < 0) return;
        event.preventDefault();
        this.#choose(this.#active);
        return;
      case 'Escape':
        event.preventDefault();
        if (!this.#isOpen) this.#field.value = '';
        this.#close();
        return;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // Back to the text: these keys move the caret.
        this.#activate(-1);
    }
  }

  /** Opens a closed list at its first or last option; options that are about to change are waited for. */
  #onArrow(step: 1 | -1): void {
    if (this.#isOpen && !this.#isWaiting) {
      this.#move(step);
      return;
    }
    this.#step = step;
    if (!this.#isWaiting) this.#ask();
  }

  /** From the last option to the first, and back. */
  #move(step: 1 | -1): void {
    const count = this.#choices.length;
    this.#activate(this.#active < 0 ? (step === 1 ? 0 : count - 1) : (this.#active + step + count) % count);
  }

  #activate(index: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#list.children[index];
    if (!option) {
      this.#field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#field.setAttribute('aria-activedescendant', option.id);
  }

  #choose(index: number): void {
    const choice = this.#choices[index];
    this.#close();
    choice?.();
  }

  #close(): void {
    this.#forget();
    this.#rest();
    this.#activate(-1);
    this.#status.textContent = '';
    this.#setOpen(false);
  }

  #setOpen(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
  }
}

interface Suggestion {
  path: string;
  /** Of a job. */
  slug?: string;
  lines: readonly string[];
}

/** What a card is, under its name. */
const KIND_NAMES: Readonly<Record<SuggestedCard['kind'], string>> = {
  level: 'niveau d’études',
  interest: 'centre d’intérêt',
  status: 'statut',
  domain: 'domaine',
  subdomain: 'domaine',
  training: 'formation',
};

/** The address is that of the published site: its path is enough here. */
function readCard({ kind, label, url }: SuggestedCard): Suggestion {
  return { path: new URL(url).pathname, lines: [label, KIND_NAMES[kind]] };
}

/** Both names, then why the job is proposed, unless it is for its own name. */
function readJob({ slug, name, reason, because }: SuggestedJob): Suggestion {
  const title = nameJob({ name });
  return { path: `/metiers/${slug}`, slug, lines: reason === 'name' ? [title] : [title, because] };
}
