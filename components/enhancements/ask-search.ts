/** Asks the server for an answer of its search. A site made of files has another module in this place (app/in-browser). */
export function askSearch(address: string, signal: AbortSignal): Promise<Response> {
  return fetch(address, { signal });
}
