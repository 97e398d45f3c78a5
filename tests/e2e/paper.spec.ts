import type { Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { readPdf } from './read-pdf';
import { expect, test } from './test';

/** Prints what the page shows. */
async function print(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** Reads a code as a camera would, from its pixels. */
function readCode(svg: string): string | undefined {
  const drawn = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').replaceAll('&nbsp;', ' ');
  const image = new Resvg(drawn, { fitTo: { mode: 'width', value: 300 } }).render();
  return jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height)?.data;
}

test('every job is one page, with its name, its short address as text and as a code, and room for questions', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/plan-du-site');
  const slugs = await page
    .locator('main a[href^="/metiers/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  expect(slugs.length).toBeGreaterThan(60);
  // All sheets on one page: each must end where the next begins.
  await page.goto(`${slugs[0]}/a4`);
  await page.evaluate(async (others) => {
    const desk = document.querySelector('.paper-desk');
    for (const path of others) {
      const html = await (await fetch(`${path}/a4`)).text();
      desk?.append(new DOMParser().parseFromString(html, 'text/html').querySelector('.sheet') ?? '');
    }
  }, slugs.slice(1));
  const sheets = await page.locator('.sheet').evaluateAll((articles) =>
    articles.map((article) => ({
      id: article.id,
      name: article.querySelector('h1')?.textContent ?? '',
      code: article.querySelector('.qr-code')?.outerHTML ?? '',
    })),
  );
  const pages = await print(page);
  expect(pages).toHaveLength(slugs.length);
  for (const [index, { id, name, code }] of sheets.entries()) {
    const text = (pages[index] ?? '').replace(/\s|-/g, '');
    expect(text).toContain(name.replace(/\s|-/g, ''));
    expect(text).toContain(`/metiers/${id}`);
    expect(text).toContain('Mesquestions');
    expect(readCode(code)).toMatch(new RegExp(`^https?://.+/metiers/${id.replace('.', '\\.')}$`));
  }
});

test('the sheet of one page leads engines to the profile, and is reached as the profile is', async ({
  page,
  request,
}) => {
  await page.goto('/metiers/MET.17/a4');
  expect(new URL(page.url()).pathname).toBe('/metiers/boulanger/a4');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/metiers\/boulanger$/);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await page.getByRole('link', { name: 'Retour à la fiche' }).click();
  await page.getByRole('link', { name: 'Imprimer en 1 page' }).click();
  expect(new URL(page.url()).pathname).toBe('/metiers/boulanger/a4');
  for (const path of ['/metiers/aucun-metier/a4', '/metiers/%C3%A9/a4', '/metiers/%ff/a4'])
    expect((await request.get(path)).status()).toBe(404);
});

const five = 'm=boulanger,community-manager,infirmier,professeur-des-ecoles,technicien-forestier';

test('a booklet of five has a cover, one page a job where its contents say, words and lines', async ({ page }) => {
  await page.goto(`/selection/livret?${five}&titre=Pour%20Lina&note=Regarde%20ce%20soir`);
  const names = await page.locator('article.sheet h2.sheet-name').allTextContents();
  const contents = await page.locator('.sheet-contents li').allTextContents();
  const pages = await print(page);
  expect(names).toHaveLength(5);
  expect(pages[0]).toContain('Pour Lina');
  expect(pages[0]).toContain('Regarde ce soir');
  for (const [index, name] of names.entries()) {
    expect(contents[index]).toBe(`${name}page ${index + 2}`);
    expect(pages[index + 1]?.replace(/\s|-/g, '')).toContain(name.replace(/\s|-/g, ''));
  }
  expect(contents.slice(5)).toEqual(['Les mots de ces pagespage 7', 'Mes notesdernière page']);
  expect(pages[6]).toContain('Les mots de ces pages');
  expect(pages.at(-1)).toContain('Mes notes');
  expect(pages).toHaveLength(8);
});

test('a class kit takes two pages at most', async ({ page }) => {
  await page.goto(`/selection/classe?${five}`);
  const pages = await print(page);
  expect(pages.length).toBeLessThanOrEqual(2);
  expect(pages[0]).toContain('Trois questions à discuter');
  expect(pages.join(' ')).toContain('€ brut par mois');
});

test('an empty booklet and an empty class kit say how to begin', async ({ page }) => {
  for (const path of ['/selection/livret', '/selection/classe']) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'Choisissez' })).toBeVisible();
  }
});
