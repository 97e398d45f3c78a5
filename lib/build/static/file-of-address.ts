/**
 * The file that an address becomes: `boulanger.html` beside the folder `boulanger/`. Netlify, Cloudflare and GitHub Pages serve it at the address
 * without its end, as nginx does by `try_files`; `boulanger/index.html` would add a slash to every address there.
 * @param path "/metiers/boulanger", "/metiers/boulanger.ris", "/"
 * @param contentType of the answer
 * @returns relative to the folder of the site
 */
export function fileOfAddress(path: string, contentType: string): string {
  if (path === '/') return 'index.html';
  const file = decodeURIComponent(path.slice(1));
  return /^text\/html/.test(contentType) && !file.endsWith('.html') ? `${file}.html` : file;
}
