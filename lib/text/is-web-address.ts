/** True for an address that a browser can open: http or https, a host with a dot, no space. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) return false;
  return /[^.]\.[^.]/.test(new URL(text).hostname);
}
