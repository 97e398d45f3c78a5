import { expect, test } from './test';

test('from the home page to a list of jobs in three questions, then an answer taken off and a filter', async ({
  page,
  findings,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Je ne sais pas.*trois questions/ }).click();
  await expect(page).toHaveURL(/\/par-ou-commencer$/);
  await page.getByRole('radio', { name: /Au lycée/ }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();

  await expect(page.getByRole('group', { name: /Question 2 sur 3/ })).toBeVisible();
  await page.getByRole('checkbox', { name: "J'aime bouger", exact: true }).check();
  await page.getByRole('checkbox', { name: "J'ai le sens du contact", exact: true }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText(/^\d+.métiers pour l’instant$/)).toBeVisible();
  await page.getByRole('button', { name: 'Question précédente' }).click();
  await expect(page.getByRole('checkbox', { name: "J'aime bouger", exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Voir les métiers sans attendre' }).click();

  const main = page.getByRole('main');
  const answers = main.getByRole('list', { name: 'Mes réponses' });
  await expect(answers.getByRole('listitem')).toHaveCount(3);
  await answers.getByRole('link', { name: /J'aime bouger/ }).click();
  await expect(page).toHaveURL(/situation=lycee&interets=j-ai-le-sens-du-contact&question=resultats$/);
  expect(findings).toEqual([]);
});

test('the first job of the results lies on the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(
    '/par-ou-commencer?situation=lycee&interets=j-ai-le-sens-du-contact,j-aime-bouger,je-veux-etre-utile-aux-autres&etudes=bac-5&question=resultats',
  );
  const box = await page.getByRole('main').getByRole('heading', { level: 3 }).first().boundingBox();
  expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThan(560);
});

test('the address of a list gives the same list to whoever opens it, and is not indexed', async ({ page }) => {
  await page.goto('/par-ou-commencer?gouts=j-aime-la-nature&lieu=dehors&question=resultats');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /^technicienne? forestière?/i })).toBeVisible();
  await expect(main).toContainText('nulle part ailleurs');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test('the questions are answered by the keyboard', async ({ page }) => {
  await page.goto('/par-ou-commencer?question=etudes');
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/etudes=bac&question=resultats$/);
});

for (const query of [
  'gouts=%ff%00&question=resultats',
  `gouts=${'x'.repeat(10_000)}`,
  'gouts=a&gouts=b&gouts=c&question=*()%22',
  'etudes=%27%20OR%201=1&page=-1&question=resultats',
]) {
  test(`the guided start answers ${query.slice(0, 24)} with a page that says what it ignored`, async ({ page }) => {
    const response = await page.goto(`/par-ou-commencer?${query}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('main')).toContainText(/ignorée|n’existe pas|n’est pas un nombre/);
  });
}

test('/hasard leads to a job, is not kept and not for robots', { tag: '@server' }, async ({ request }) => {
  const response = await request.get('/hasard', { maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers().location).toMatch(/\/metiers\/[a-z-]+$/);
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(response.headers()['x-robots-tag']).toBe('noindex, nofollow');
  expect((await request.get('/hasard?niveau=cap')).status()).toBe(200);
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /hasard');
});
