/**
 * What a reader gets where a page cannot be made: plain HTML, nothing of the error, and a way out. Plain Node: the build and the server say it too.
 * @param {string | null} [reference] the id under which the log has the error (write-log.mjs)
 */
export function writeFailurePage(reference) {
  const told = reference ? `<p>Si vous nous le signalez, donnez cette référence : <code>${reference}</code></p>` : '';
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>Page indisponible | Métiers en clair</title></head><body><main><h1>Cette page n’a pas pu être préparée</h1><p>La faute est de notre côté. Vous pouvez réessayer dans un instant, ou <a href="/">revenir à l’accueil</a>.</p>${told}</main></body></html>`;
}

/** The page of a failure that has no reference. */
export const FAILURE_PAGE = writeFailurePage();
