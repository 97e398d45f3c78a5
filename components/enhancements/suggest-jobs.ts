/**
 * `<suggest-jobs>` around a form that asks for a job. Without script: the form. With script: jobs are proposed while typing, by a module that is
 * loaded when the field is first touched.
 */
export class SuggestJobs extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) return;
    const load = async () => {
      this.removeEventListener('focusin', load);
      this.removeEventListener('pointerdown', load);
      // At once: a screen reader says what the field is when it gets the focus.
      field.setAttribute('role', 'combobox');
      field.setAttribute('aria-autocomplete', 'list');
      field.setAttribute('aria-expanded', 'false');
      try {
        const { SuggestionList } = await import('./suggestion-list');
        new SuggestionList(this, field);
      } catch {
        // No suggestions: the form stays what it was.
        for (const name of ['role', 'aria-autocomplete', 'aria-expanded']) field.removeAttribute(name);
      }
    };
    this.addEventListener('focusin', load);
    this.addEventListener('pointerdown', load);
    if (document.activeElement === field) load();
  }
}

customElements.define('suggest-jobs', SuggestJobs);
