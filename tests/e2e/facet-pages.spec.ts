import { expect, test } from './test';

/** From an interest to a job, and from a job to its level: facet pages lead to each other without script. */

test('a student goes from the home page to the interests, to one of them, to a job', async ({ page, findings }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Les \d+ phrases$/ }).click();
  await expect(page).toHaveURL(/\/interets$/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /J.aime bouger/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('aime bouger');
  await expect(page.getByRole('region', { name: 'Combien on gagne au début ?' })).toContainText('brut par mois');
  await expect(page.locator('#liste')).toBeInViewport();
  expect(findings).toEqual([]);
});

test('a domain leads to its sub-domain, whose jobs the catalogue can filter', async ({ page }) => {
  await page.goto('/domaines');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Paramédical/ })
    .click();
  await expect(page).toHaveURL(/\/domaines\/sante-social-sport\/paramedical$/);
  await expect(page.getByRole('navigation', { name: 'Fil d’Ariane' })).toContainText('Santé, social, sport');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Filtrer et trier ces/ })
    .click();
  await expect(page).toHaveURL(/\/metiers\?domaine=sante-social-sport&sous-domaine=paramedical$/);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Infirmière/ })
      .first(),
  ).toBeVisible();
});

test('the facts of a profile lead to the page of its level and of its status', async ({ page }) => {
  await page.goto('/metiers/boulanger');
  const facts = page.locator('.facts');
  await facts.getByRole('link', { name: /CAP/ }).click();
  await expect(page).toHaveURL(/\/niveaux\/cap$/);
  await page.goBack();
  await facts.getByRole('link', { name: /salarié/i }).click();
  await expect(page).toHaveURL(/\/statuts\/salarie$/);
});

for (const path of [
  '/domaines/sante-social-sport/alchimie',
  '/domaines/alchimie/paramedical',
  '/domaines/sante-social-sport/caf%C3%A9',
  '/domaines/sante-social-sport/%ff',
  '/domaines/%ff/paramedical',
  '/statuts/%ff',
  '/statuts/salarie/%ff',
  '/statuts/salarie/99',
  '/statuts/roi',
]) {
  test(`${path} is a 404 that helps`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain('Cette adresse ne mène à aucune page');
  });
}

test('a sub-domain of one or two jobs is not for engines, a domain is', async ({ page }) => {
  await page.goto('/domaines/sante-social-sport/esthetique');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await page.goto('/domaines/sante-social-sport');
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/domaines\/sante-social-sport$/);
});

for (const path of ['/statuts', '/statuts/salarie', '/statuts/fonctionnaire', '/sources']) {
  test(`${path} weighs less than 90 kB, however many sheets there are`, async ({ request }) => {
    const body = await (await request.get(path)).body();
    expect(body.byteLength).toBeLessThan(90_000);
  });
}
