import { answerHere } from './answer-here';

/** What of the head follows the answer; the rest is that of the file. */
const IN_HEAD = ['title', 'meta[name="description"]', 'meta[name="robots"]', 'link[rel="canonical"]'];

/**
 * Puts into the page what the server would answer to its address, or goes where the answer leads.
 * @param address "/metiers?q=boulanger"
 */
export async function showAnswer(address: string): Promise<void> {
  const answer = await answerHere(address);
  const target = answer.headers.get('Location');
  if (target !== null) {
    // Within a page, as a server does it: the page before stays the one that led here.
    if (new URL(target, location.href).pathname === location.pathname) {
      history.replaceState(null, '', target);
      return showAnswer(target);
    }
    location.replace(target);
    // Nothing is shown in the meantime.
    return new Promise(() => undefined);
  }
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = document.querySelector('main');
  if (answer.status >= 500 || !main) throw new Error(`${address}: ${answer.status}`);
  for (const selector of IN_HEAD) {
    document.head.querySelector(selector)?.remove();
    document.head.append(...made.head.querySelectorAll(selector));
  }
  main.replaceChildren(...(made.querySelector('main')?.childNodes ?? []));
}
