/** `<print-page>` around a button, which shows with the script only (site.css): it opens the print dialogue of the browser. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('print-page', PrintPage);
