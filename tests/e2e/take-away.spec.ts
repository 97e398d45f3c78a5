import { writeFile } from 'node:fs/promises';
import { expect, test } from './test';

/** The twelve longest of the bundled sheets, about. */
const twelve = [
  'community-manager,auxiliaire-de-puericulture,gendarme,vendeur-en-magasin,officier-de-police,soigneur-d-animaux',
  'psychologue,boulanger,infirmier,professeur-des-ecoles,technicien-forestier,comptable',
].join();
const address = `/selection/emporter?m=${twelve}&titre=Pour%20Lina&note=%C3%80%20lire%20vendredi`;

test('a list in one file reads whole from a disk, without network', async ({
  page,
  context,
  request,
  findings,
}, info) => {
  const answer = await request.get(address);
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="pour-lina.html"');
  const html = await answer.body();
  expect(html.byteLength).toBeLessThan(1_500_000);
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
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveCount(13);
  await expect(page.getByRole('navigation', { name: 'Sommaire' }).getByRole('link')).toHaveCount(12);

  // Inside: a link of the contents, that of a chapter, the note of a figure.
  await page.getByRole('link', { name: 'Boulangère ou boulanger' }).first().click();
  const baker = page.locator('#met-17');
  await expect(baker.getByRole('heading', { level: 2, name: 'Boulangère ou boulanger' })).toBeInViewport();
  await baker.getByRole('link', { name: 'La paie' }).click();
  await expect(baker.getByRole('heading', { level: 3, name: /Combien on gagne/ })).toBeInViewport();
  await baker.getByRole('button', { name: 'Note 1', exact: true }).first().click();
  await expect(baker.locator('#met-17-note-1')).toBeVisible();

  expect(asked).toEqual([]);
  expect(findings).toEqual([]);
});

test.describe('with script to look at it', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false);

  test('its fonts are inside, its links lead somewhere, its paper holds every job', async ({ page, request }, info) => {
    const file = info.outputPath('list.html');
    await writeFile(file, await (await request.get(address)).body());
    await page.goto(`file://${file}`);
    const found = await page.evaluate(async () => {
      await document.fonts.ready;
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      const has = (id: string) => document.getElementById(id) !== null;
      return {
        fonts: [...document.fonts].filter(({ family, status }) => status === 'loaded' && !/fallback/.test(family))
          .length,
        dead: links.filter((href) => href.startsWith('#') && !has(decodeURIComponent(href.slice(1)))),
        relative: links.filter((href) => !/^(?:#|https?:|mailto:)/.test(href)),
        orphans: [...document.querySelectorAll('[popovertarget]')].filter(
          (one) => !has(one.getAttribute('popovertarget') ?? ''),
        ).length,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(found).toEqual({ fonts: 2, dead: [], relative: [], orphans: 0, overflow: 0 });
    await page.emulateMedia({ media: 'print' });
    for (const job of await page.locator('[data-job]').all()) await expect(job.locator('h1')).toBeVisible();
  });
});

test('a list without a known job is a page that says so', async ({ page }) => {
  for (const query of ['', '?m=MET.999999']) {
    const answer = await page.goto(`/selection/emporter${query}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rien à emporter pour l’instant');
  }
  await expect(page.getByText('MET.999999')).toBeVisible();
});
