/** Files that the server makes of a query: a link to one gives what it would, made here. */
declare const ENGINE: string;

const FILES = /^\/(?:metiers|selection)\.csv$/;

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || !link.search || !FILES.test(link.pathname)) return;
  event.preventDefault();
  void take(link.pathname + link.search);
});

async function take(address: string): Promise<void> {
  const { answerHere }: typeof import('./engine') = await import(ENGINE);
  const answer = await answerHere(address);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  link.click();
}

export {};
