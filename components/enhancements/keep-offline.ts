import { isVisitedPage, listStores } from './offline/kept-pages';

/**
 * `<keep-offline hidden>` around two paragraphs with a button each, `data-off` and `data-on`. Without script, or where the browser keeps
 * nothing: nothing shows. With script: the first button asks the browser to keep the pages that are visited (worker.ts); the second lets all
 * of it go. `<output>` says how many pages are kept.
 */
class KeepOffline extends HTMLElement {
  async connectedCallback(): Promise<void> {
    this.querySelector('[data-off] button')?.addEventListener('click', () => this.#change(start));
    this.querySelector('[data-on] button')?.addEventListener('click', () => this.#change(stop));
    await this.#show();
    this.hidden = false;
  }

  async #change(change: () => Promise<void>): Promise<void> {
    try {
      await change();
      // The page that lists what is kept is written by the worker.
      if (document.querySelector('[data-kept]')) location.reload();
      await this.#show();
      this.querySelector<HTMLElement>('p:not([hidden]) button')?.focus();
    } catch {
      // A browser that refuses: nothing has changed, and the failure is said.
      this.querySelector('[data-refused]')?.removeAttribute('hidden');
    }
  }

  async #show(): Promise<void> {
    const isOn = (await navigator.serviceWorker.getRegistration()) !== undefined;
    this.querySelector('[data-off]')?.toggleAttribute('hidden', isOn);
    this.querySelector('[data-on]')?.toggleAttribute('hidden', !isOn);
    const count = this.querySelector('output');
    if (count) count.value = String(await countPages());
  }
}

/** Resolves once the page that is open is kept too. */
async function start(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/hors-connexion.js');
  const worker = registration.installing ?? registration.waiting;
  if (!worker) return;
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('refused'));
    });
  });
}

async function stop(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration())?.unregister();
  for (const name of await listStores()) await caches.delete(name);
}

async function countPages(): Promise<number> {
  let count = 0;
  for (const name of await listStores()) {
    const requests = await (await caches.open(name)).keys();
    count += requests.filter(({ url }) => isVisitedPage(new URL(url))).length;
  }
  return count;
}

customElements.define('keep-offline', KeepOffline);
