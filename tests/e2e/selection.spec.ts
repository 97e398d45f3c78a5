import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test';

/** These run in every project, so also without JavaScript: a list is made of links and forms, and the browser keeps it where there is a script. */

const jobsOf = (page: Page) => page.getByRole('main').locator('li[id]');
const idsIn = (page: Page) => (new URL(page.url()).searchParams.get('m') ?? '').split(',');
const addNth = (page: Page, nth: number, hasScript: boolean) =>
  page
    .getByRole('main')
    .getByRole(hasScript ? 'button' : 'link', { name: /^[+✓] Ma liste ./ })
    .nth(nth)
    .click();
async function openMyList(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: /^Ma liste/ })
    .click();
}

test('five jobs are printed and sent in twelve touches, from the home page', async ({ page, javaScriptEnabled }) => {
  let touches = 0;
  const touch = async (target: Locator) => {
    touches += 1;
    await target.click();
  };
  await page.goto('/');
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await touch(menu);
  await touch(page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Métiers' }));
  for (const nth of [0, 1, 2, 3, 4]) await touch(page.getByRole('checkbox', { name: /^Choisir / }).nth(nth));
  await touch(page.locator('[formaction="/selection"]'));
  await expect(jobsOf(page)).toHaveCount(5);
  const list = page.url();

  await touch(page.locator('.list-send > summary'));
  const mail = page.getByRole('link', { name: 'Par courriel' });
  // Following it would open another program.
  touches += 1;
  expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toMatch(
    /^mailto:\?subject=.*body=[\s\S]*\/metiers\//,
  );

  await page.goto(list);
  await touch(page.getByRole('link', { name: 'Imprimer le livret' }));
  await expect(page.locator('article.sheet')).toHaveCount(5);
  // The last touch opens the dialogue of the browser, from the page where there is a script, else from its own menu.
  touches += 1;
  await expect(page.getByRole('button', { name: 'Imprimer' })).toHaveCount(javaScriptEnabled === false ? 0 : 1);
  expect(touches).toBeLessThanOrEqual(12);
});

test('five jobs from a list and a profile are put in order, named and compared', async ({
  page,
  findings,
  javaScriptEnabled,
}) => {
  await page.goto('/metiers?domaine=sante-social-sport');
  if (javaScriptEnabled !== false) {
    for (const nth of [0, 1, 2, 3]) await addNth(page, nth, true);
    await expect(page.getByRole('status')).toHaveText('Ajouté à ma liste : 4 sur 30');
    await page.goto('/metiers/boulanger');
    await page.getByRole('button', { name: '+ Ma liste' }).click();
    await expect(page.getByRole('button', { name: '✓ Ma liste', pressed: true })).toBeVisible();
    await openMyList(page);
    await expect(page.getByText(/^Cette liste est gardée/)).toBeVisible();
  } else {
    const boxes = page.getByRole('checkbox', { name: /^Choisir / });
    for (const nth of [0, 1, 2, 3]) await boxes.nth(nth).check();
    await page.getByRole('button', { name: '+ Ma liste' }).click();
    await page.getByRole('searchbox', { name: 'Ajouter un métier' }).fill('boulanger');
    await page.getByRole('main').getByRole('button', { name: 'Ajouter', exact: true }).click();
  }
  await expect(jobsOf(page)).toHaveCount(5);
  const five = idsIn(page);
  expect(five).toHaveLength(5);

  await jobsOf(page)
    .last()
    .getByRole('link', { name: /^Monter/ })
    .click();
  await expect(jobsOf(page).nth(3)).toHaveAttribute('id', five[4] ?? '');
  await expect(jobsOf(page).nth(3)).toBeInViewport();
  await jobsOf(page)
    .first()
    .getByRole('link', { name: /^Retirer/ })
    .click();
  await expect(jobsOf(page)).toHaveCount(4);

  await page.getByText('Donner un titre, écrire une note').click();
  await page.getByLabel('Titre de la liste').fill('Pour Lina');
  await page.getByLabel('Note pour qui la lira').fill('À regarder\nensemble');
  await page.getByRole('button', { name: 'Écrire sur la liste' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pour Lina');
  await expect(page.getByText('À regarder ensemble').first()).toBeVisible();
  expect(idsIn(page)).toEqual([five[1], five[2], five[4], five[3]]);

  if (javaScriptEnabled !== false) {
    const kept = page.url();
    await page.goto('/metiers');
    await openMyList(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pour Lina');
    expect(idsIn(page).join()).toBe(new URL(kept).searchParams.get('m') ?? '');
  }

  const boxes = page.getByRole('checkbox', { name: /^Choisir / });
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer deux métiers');
  expect(findings).toEqual([]);
});

test('a list that was sent is read as it is, and what comes out of it keeps its title', { tag: '@server' }, async ({
  page,
  request,
}) => {
  await page.goto('/selection?m=community-manager&m=MET.17&m=MET.999999&titre=Pour+Lina');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('MET.999999');
  const block = page.getByRole('region', { name: 'Que faire de cette liste' });
  const hrefs = await Promise.all((await block.getByRole('link').all()).map((link) => link.getAttribute('href')));
  expect(hrefs.filter((href) => href?.startsWith('/selection'))).toEqual(
    ['/selection/livret', '/selection/classe', '/selection/emporter', '/selection.csv'].map(
      (path) => `${path}?m=MET.93,MET.17&titre=Pour%20Lina`,
    ),
  );
  await block.getByText('Envoyer').click();
  await expect(block.getByRole('img', { name: /^Code QR/ })).toBeVisible();
  await expect(block.getByRole('link', { name: 'Par courriel' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=Pour%20Lina&body=/,
  );

  const file = await request.get('/selection.csv?m=MET.93,MET.17&titre=Pour%20Lina');
  expect(file.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="pour-lina.csv"',
    'x-robots-tag': 'noindex',
  });
  const [, first, second] = (await file.text()).split('\r\n');
  expect([first, second]).toEqual([expect.stringMatching(/^MET\.93;/), expect.stringMatching(/^MET\.17;/)]);
});

test('somebody else’s list is kept beside nothing, or in one’s own; one touch erases it', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'keeping needs the script');
  await page.goto('/selection?m=MET.93,MET.17&titre=Pour%20Lina');
  await page.getByRole('button', { name: 'Garder cette liste' }).click();
  await page.goto('/selection?m=MET.17&titre=Pour%20Tom');
  await expect(page.getByText(/^Ce navigateur garde une autre liste/)).toBeVisible();
  // Changed as one likes: the kept one stays what it was.
  await page.getByRole('searchbox', { name: 'Ajouter un métier' }).fill('infirmier');
  await page.getByRole('main').getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(jobsOf(page)).toHaveCount(2);
  await page.getByRole('main').getByRole('link', { name: 'Ma liste (2)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pour Lina');
  await page.getByRole('button', { name: 'Effacer ma liste' }).click();
  await expect(page.getByRole('status')).toHaveText('Liste effacée');
  await page.goto('/selection');
  await expect(page.getByText(/^Ce navigateur garde/)).toBeHidden();
});

test('a form leads to the plain address, an exact name to the list with that job', { tag: '@server' }, async ({
  request,
}) => {
  const plain = await request.get('/selection?m=community-manager&m=MET.17&titre=&note=', { maxRedirects: 0 });
  expect([plain.status(), plain.headers().location]).toEqual([
    308,
    expect.stringMatching(/\/selection\?m=MET\.93,MET\.17$/),
  ]);
  const added = await request.get('/selection?m=MET.93&titre=T&ajouter=boulang%C3%A8re', { maxRedirects: 0 });
  expect([added.status(), added.headers().location]).toEqual([
    303,
    expect.stringMatching(/\/selection\?m=MET\.93,MET\.17&titre=T$/),
  ]);
});

test('on paper a list of five jobs is one page or two, with the code that leads back to it', async ({ page }) => {
  const ids = ['boulanger', 'infirmier', 'technicien-forestier', 'professeur-des-ecoles', 'MET.17'];
  await page.goto(`/selection?m=${ids.join()}&titre=Pour%20Lina`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1010 });
  await expect(page.getByRole('img', { name: /^Code QR/ })).toBeVisible();
  await expect(page.getByLabel('Titre de la liste')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2020);
});

for (const query of [
  `m=${'x'.repeat(9_000)}`,
  'm=%00%01%ff%fe&titre=%ff',
  'm=MET.93&'.repeat(500),
  'm=MET.93&titre=<script>alert(1)</script>&note=<img src=x onerror=alert(1)>&ajouter=<b>',
  `m=MET.93&titre=${'y'.repeat(4_000)}&note=${'%F0%9F%99%82'.repeat(500)}`,
  'm=__proto__&m=constructor',
]) {
  test(`the list answers ${query.slice(0, 30)} with a page`, async ({ request }) => {
    const response = await request.get(`/selection?${query}`);
    expect(response.status()).toBe(200);
    const html = await response.text();
    expect(html).toContain('</html>');
    expect(html).not.toMatch(/<script>alert|<img src=x/);
    expect(html.length).toBeLessThan(200_000);
  });
}
