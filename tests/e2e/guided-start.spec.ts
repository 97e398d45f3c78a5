import { expect, test } from './test';

test('from the home page to an explained list, one answer after another, and back to change one', async ({
  page,
  findings,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Répondre à six questions' }).click();
  await expect(page).toHaveURL(/\/par-ou-commencer$/);
  await page.getByRole('checkbox', { name: /J'aime la nature/ }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();

  await expect(page.getByRole('group', { name: /Question 2 sur 6/ })).toBeVisible();
  await page.getByRole('checkbox', { name: /J'aime bouger/ }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('link', { name: 'Passer cette question' }).click();
  await page.getByRole('checkbox', { name: /Dehors/ }).check();
  await page.getByRole('button', { name: 'Question précédente' }).click();
  await expect(page.getByRole('group', { name: /Question 3 sur 6/ })).toBeVisible();
  await page.getByRole('button', { name: 'Voir les métiers sans attendre' }).click();

  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2, name: 'Vos 3 réponses', exact: true })).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: /technicienne forestière/i })).toContainText(
    /2 de vos 2 intérêts.*dehors/,
  );
  await main.getByRole('link', { name: /Changer.: Le lieu/ }).click();
  await expect(page.getByRole('checkbox', { name: /Dehors/ })).toBeChecked();
  expect(findings).toEqual([]);
});

test('the address of a list gives the same list to whoever opens it, and is not indexed', async ({ page }) => {
  await page.goto('/par-ou-commencer?gouts=j-aime-la-nature&lieu=dehors&question=resultats');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /technicienne forestière/i })).toBeVisible();
  await expect(main).toContainText('nulle part ailleurs');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test('the questions are answered by the keyboard', async ({ page }) => {
  await page.goto('/par-ou-commencer?question=etudes');
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/etudes=bac&question=lieu$/);
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

test('/hasard leads to a job, is not kept and not for robots', async ({ request }) => {
  const response = await request.get('/hasard', { maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers().location).toMatch(/\/metiers\/[a-z-]+$/);
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(response.headers()['x-robots-tag']).toBe('noindex, nofollow');
  expect((await request.get('/hasard?niveau=cap')).status()).toBe(200);
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /hasard');
});
