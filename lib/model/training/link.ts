/** Address of `[text](address)` or of a bare address; null where it is not an http address. */
export function cleanLink(text: string | null): string | null {
  const address = /\]\((\S+?)\)/.exec(text ?? '')?.[1] ?? /https?:\/\/\S+/.exec(text ?? '')?.[0] ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}
