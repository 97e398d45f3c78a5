declare const ENGINE: string;

/** In place of components/enhancements/ask-search: what the server would answer is made here. */
export async function askSearch(address: string): Promise<Response> {
  const { answerHere }: typeof import('@/app/in-browser/engine') = await import(ENGINE);
  return answerHere(address);
}
