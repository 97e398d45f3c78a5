/**
 * `<share-page>` around a fold that shows what to share, or around a link to a chapter. Without script: the fold; the link. With script: a
 * touch opens the sheet of the device with the sentence of the page (`.share-text`) and the address; without one, or where that fails, it
 * copies both and says so, in the words of `data-copied`; where that fails too, the fold opens, the link is followed.
 */
export class SharePage extends HTMLElement {
  connectedCallback(): void {
    const fold = this.querySelector('details');
    const control = this.querySelector<HTMLAnchorElement | HTMLElement>('summary, a');
    if (!control) return;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'share-status';
    this.append(status);
    control.addEventListener('click', async (event) => {
      if (fold?.open) return;
      event.preventDefault();
      const { title } = document;
      const text = document.querySelector('.share-text')?.textContent ?? '';
      // The address as it is: a reader who came to a chapter shares that chapter.
      const url = 'href' in control ? control.href : location.href;
      try {
        if (navigator.share) {
          await navigator.share({ title, text, url });
          return;
        }
        await navigator.clipboard.writeText(`${text} ${url}`.trim());
        status.textContent = document.querySelector<HTMLElement>('[data-copied]')?.dataset.copied ?? '';
        setTimeout(() => {
          status.textContent = '';
        }, 2500);
      } catch (error) {
        // Closed by the reader: nothing is to be done.
        if (error instanceof Error && error.name === 'AbortError') return;
        if (fold) fold.open = true;
        else location.href = url;
      }
    });
  }
}

customElements.define('share-page', SharePage);
