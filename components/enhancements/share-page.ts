/**
 * `<share-page>` around a fold that shows the address of the page. Without script: the fold. With script: its summary opens the sheet of
 * the device; without one, or where that fails, it copies the address and says so, in the words of `data-copied`; where that fails too, the
 * fold opens.
 */
export class SharePage extends HTMLElement {
  connectedCallback(): void {
    const fold = this.querySelector('details');
    const summary = this.querySelector('summary');
    if (!fold || !summary) return;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'share-status';
    this.append(status);
    summary.addEventListener('click', async (event) => {
      if (fold.open) return;
      event.preventDefault();
      const { title } = document;
      // The address as it is: a reader who came to a chapter shares that chapter.
      const url = location.href;
      try {
        if (navigator.share) {
          await navigator.share({ title, url });
          return;
        }
        await navigator.clipboard.writeText(url);
        status.textContent = this.dataset.copied ?? '';
        setTimeout(() => {
          status.textContent = '';
        }, 2500);
      } catch (error) {
        // Closed by the reader: nothing is to be done.
        if (!(error instanceof Error && error.name === 'AbortError')) fold.open = true;
      }
    });
  }
}

customElements.define('share-page', SharePage);
