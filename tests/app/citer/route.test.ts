import { expect, it } from 'vitest';
import { GET } from '@/app/citer/[collection]/[file]/route';

/** Asked for under the address of the page, as the rewrite leaves it. */
const ask = (path: string) => GET(new Request(`http://localhost:3000${path}`));

it.each([
  ['/metiers/boulanger.ris', 'application/x-research-info-systems; charset=utf-8', 'TY  - ELEC\r\n'],
  ['/metiers/boulanger.bib', 'application/x-bibtex; charset=utf-8', '@misc{MET.17,\n'],
  ['/metiers/boulanger.csl.json', 'application/vnd.citationstyles.csl+json', '[\n  {\n    "id": "MET.17"'],
  ['/formations/cap-boulanger.bib', 'application/x-bibtex; charset=utf-8', '@misc{FOR.2246,\n'],
])('%s is a file, told from its page, kept out of engines', async (path, type, start) => {
  const response = await ask(path);
  const page = path.replace(/\.(?:ris|bib|csl\.json)$/, '');
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': type,
    'content-disposition': `attachment; filename="${path.split('/').at(-1)}"`,
    link: `<http://localhost:3000${page}>; rel="canonical"`,
    'x-robots-tag': 'noindex',
  });
  expect((await response.text()).startsWith(start)).toBe(true);
});

it.each([
  ['/metiers/MET.17.ris', '/metiers/boulanger.ris'],
  ['/metiers/gestionnaire-de-communaute.csl.json', '/metiers/community-manager.csl.json'],
  ['/metiers/boulangere.bib', '/metiers/boulanger.bib'],
  ['/formations/FOR.2246.ris', '/formations/cap-boulanger.ris'],
])('%s leads to %s, as its page would', async (path, to) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('Location')]).toEqual([308, to]);
});

it.each(['/metiers/boulangr.ris', '/formations/boulanger.bib', '/niveaux/cap.ris', '/metiers/boulanger.pdf'])(
  '%s is an unknown address, with names near it',
  async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Cette adresse ne mène à aucune page');
  },
);
