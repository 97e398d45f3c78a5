/**
 * Stands at the top of the main part of pages that answer to a query, in a site made of files: the file is the page without query, so it is hidden
 * before it shows, and the answer is made here. Where that fails, the file shows, and says what it is.
 */
declare const ENGINE: string;

const script = document.currentScript;
const main = script?.parentElement;
const { route = '', always } = script?.dataset ?? {};
if (main && (always !== undefined || location.search.length > 1)) {
  const address = (route || location.pathname) + location.search;
  const waiting = document.createElement('p');
  waiting.className = 'waiting page pt-5';
  waiting.setAttribute('role', 'status');
  // While it is busy, it shows the line of waiting alone (components/site/lists.css).
  main.ariaBusy = 'true';
  main.prepend(waiting);
  // Not for those who have the answer at once.
  const wait = setTimeout(() => (waiting.textContent = 'La réponse se prépare…'), 300);
  const done = () => {
    clearTimeout(wait);
    waiting.remove();
    main.removeAttribute('aria-busy');
    // What follows the kept list, and the anchor of the address.
    dispatchEvent(new Event('pageshow'));
    if (location.hash) {
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
      dispatchEvent(new Event('hashchange'));
    }
  };
  const fail = () => {
    const notice = main.querySelector('template[data-failed]');
    if (notice instanceof HTMLTemplateElement) notice.replaceWith(notice.content);
  };
  document.addEventListener('DOMContentLoaded', () => {
    import(ENGINE)
      .then(({ showAnswer }) => showAnswer(address))
      .catch((error) => {
        console.error(error);
        fail();
      })
      .finally(done);
  });
}

export {};
