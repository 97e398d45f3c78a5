import { describe, expect, it } from 'vitest';
import { listOembedLinks, readOembedQuery, toOembed, toOembedXml } from '@/lib/seo/embed/oembed';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const baker = aJobSheet({ id: 'MET.17', formerSlugs: ['mitron'] });
const catalogue = aCatalogue({ jobs: [baker], trainings: [aTraining()] });
const read = (query: Record<string, string>) => readOembedQuery(new URLSearchParams(query), catalogue);
const site = 'http://localhost:3000';
const nowhere = { width: null, height: null };

describe('what is asked', () => {
  it.each([
    ['the address of a job', `${site}/metiers/boulanger`],
    ['over https', 'https://localhost:3000/metiers/boulanger'],
    ['with a chapter and more', `${site}/metiers/boulanger/?de=ailleurs#salaire`],
    ['its id', `${site}/metiers/MET.17`],
    ['a former name', `${site}/metiers/mitron`],
    ['the feminine form', `${site}/metiers/boulangere`],
  ])('is a job by %s', (_, url) => {
    expect(read({ url })).toEqual({ kind: 'asked', job: baker, format: 'json', room: nowhere });
  });

  it.each([
    ['a training', `${site}/formations/cap-boulanger`, 404],
    ['another page', `${site}/salaires`, 404],
    ['a job that is not here', `${site}/metiers/zzzzzz`, 404],
    ['another site', 'https://ailleurs.fr/metiers/boulanger', 404],
    ['another port', 'http://localhost:3001/metiers/boulanger', 404],
    ['no web address', 'javascript:/metiers/boulanger', 404],
    ['no address', 'boulanger', 404],
    ['nothing', '', 400],
  ])('is refused for %s', (_, url, status) => {
    expect(read({ url })).toMatchObject({ kind: 'refused', status });
  });

  it('is refused in another format before it is looked for', () => {
    expect(read({ url: 'ailleurs', format: 'yaml' })).toMatchObject({ kind: 'refused', status: 501 });
  });

  it.each([
    ['400', 400],
    ['0', null],
    ['-3', null],
    ['4e2', null],
    ['large', null],
  ])('has the room %j', (maxwidth, width) => {
    expect(read({ url: `${site}/metiers/boulanger`, maxwidth })).toMatchObject({ room: { width, height: null } });
  });
});

describe('the answer', () => {
  it('is an iframe alone, with who provides it', () => {
    expect(toOembed(catalogue, baker, nowhere)).toEqual({
      type: 'rich',
      version: '1.0',
      title: 'Boulangère ou boulanger | Métiers en clair',
      provider_name: 'Métiers en clair',
      provider_url: `${site}/`,
      cache_age: 86_400,
      html: `<iframe src="${site}/integrer/boulanger" width="600" height="300" title="Boulangère ou boulanger | Métiers en clair" frameborder="0"></iframe>`,
      width: 600,
      height: 300,
    });
  });

  it.each([
    [{ width: 1200, height: null }, 600, 300, ''],
    [{ width: 320, height: null }, 320, 460, ''],
    [{ width: null, height: 200 }, 600, 200, '?hauteur=200'],
    [{ width: 320, height: 200 }, 320, 200, '?hauteur=200'],
    [{ width: null, height: 900 }, 600, 300, ''],
  ])('fits the room %j', (room, width, height, query) => {
    const answer = toOembed(catalogue, baker, room);
    expect(answer).toMatchObject({ width, height });
    expect(answer.html).toContain(`/integrer/boulanger${query}" width="${width}" height="${height}"`);
  });

  it('is the same as XML, where the frame is a text', () => {
    const answer = toOembed(
      catalogue,
      { ...baker, name: { ...baker.name, feminine: 'A & B', masculine: 'A & B' } },
      nowhere,
    );
    const xml = toOembedXml(answer);
    const read = [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, key, value]) => [
      key,
      value?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(Object.entries(answer).map(([k, v]) => [k, `${v}`])));
    expect(answer.html).toContain('title="A &amp; B | ');
  });
});

it('is found from the head of a page in both formats', () => {
  const url = 'http%3A%2F%2Flocalhost%3A3000%2Fmetiers%2Fboulanger';
  expect(listOembedLinks('/metiers/boulanger')).toEqual({
    'application/json+oembed': `${site}/api/oembed?url=${url}`,
    'text/xml+oembed': `${site}/api/oembed?url=${url}&format=xml`,
  });
});
