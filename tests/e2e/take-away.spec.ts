import { writeFile } from 'node:fs/promises';
import { expect, test } from './test';

/** Most of the longest of the bundled sheets. */
const twelve = [
  'community-manager,auxiliaire-de-puericulture,gendarme,vendeur-en-magasin,officier-de-police,soigneur-d-animaux',
  'psychologue,boulanger,infirmier,professeur-des-ecoles,technicien-forestier,comptable',
].join();

test('a list in one file reads whole from a disk, without network', async ({
  page,
  context,
  request,
  findings,
}, info) => {
  // Twelve long profiles in one document.
  test.slow();
  const answer = await request.get(`/selection/emporter?m=${twelve}&titre=Pour%20Lina&note=%C3%80%20lire%20vendredi`, {
    timeout: 30_000,
  });
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="pour-lina.html"');
  const html = await answer.body();
  expect(html.byteLength).toBeLessThan(1_500_000);
  expect(html.toString()).not.toContain('<script');
  const file = info.outputPath('pour-lina.html');
  await writeFile(file, html);

  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (one) => {
    if (!/^(?:file|data):/.test(one.url())) asked.push(one.url());
  });
  await page.goto(`file://${file}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Pour Lina' })).toBeVisible();
  await expect(page.getByText('À lire vendredi')).toBeVisible();

  const found = await page.evaluate(async () => {
    await document.fonts.ready;
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const notes = [...document.querySelectorAll('[popovertarget]')].map(
      (one) => one.getAttribute('popovertarget') ?? '',
    );
    const isMissing = (id: string) => document.getElementById(id) === null;
    return {
      fonts: [...document.fonts].filter(({ family, status }) => status === 'loaded' && !/fallback/.test(family)).length,
      dead: links.filter((href) => href.startsWith('#') && isMissing(decodeURIComponent(href.slice(1)))),
      relative: links.filter((href) => !/^(?:#|https?:|mailto:)/.test(href)),
      orphans: notes.filter(isMissing),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect(found).toEqual({ fonts: 2, dead: [], relative: [], orphans: [], overflow: 0 });

  // Inside: a link of the contents, that of a chapter, the note of a figure.
  await page.getByRole('link', { name: 'Boulangère ou boulanger' }).first().click();
  const baker = page.locator('#met-17');
  await expect(baker.locator('h1')).toBeInViewport();
  await baker.getByRole('link', { name: 'La paie' }).click();
  await expect(baker.locator('#met-17-paie h2')).toBeInViewport();
  await baker.locator('[popovertarget=met-17-note-1]').first().click();
  await expect(baker.locator('#met-17-note-1')).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  // Titles keep their tags and rank one lower: a job stands under the title of the list.
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll('h1[aria-level="2"]')].map((title) => title.checkVisibility()),
  );
  expect(printed).toEqual(Array(12).fill(true));
  expect(asked).toEqual([]);
  expect(findings).toEqual([]);
});

test('a list without a known job is a page that says so', async ({ page }) => {
  for (const query of ['', '?m=MET.999999']) {
    const answer = await page.goto(`/selection/emporter${query}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rien à emporter pour l’instant');
  }
  await expect(page.getByText('MET.999999')).toBeVisible();
});
