/** True for an address that a browser can open: http or https, a host with a dot, no space, no password. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return username === '' && /[^.]\.[^.]/.test(hostname);
}
