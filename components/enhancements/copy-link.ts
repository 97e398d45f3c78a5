/**
 * `<copy-link>` around a plain anchor link. Without script: a link to the section.
 * With script: following it also copies the full address and says so.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || !navigator.clipboard) return;
    const name = link.getAttribute('aria-label') ?? '';
    link.setAttribute('aria-label', name.replace(/^Lien vers/, 'Copier le lien vers'));
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.append(status);
    link.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(link.href);
        status.textContent = 'Lien copié';
        setTimeout(() => {
          status.textContent = '';
        }, 2500);
      } catch {
        // The link itself was followed: the address is in the address bar.
      }
    });
  }
}

customElements.define('copy-link', CopyLink);
