import { expect, test } from './test';

test('a reader in 3e finds what to do from the top of a profile', async ({ page }) => {
  await page.goto('/metiers/boulanger');
  await page.getByRole('navigation', { name: 'Chapitres' }).getByRole('link', { name: 'Y arriver' }).click();
  await expect(page).toHaveURL(/#y-arriver$/);
  const routes = page.locator('#par-ou-passer');
  await expect(routes.getByRole('heading', { level: 3, name: 'Après la 3e' }).first()).toBeVisible();
  const drawing = routes.getByRole('figure');
  await expect(drawing.getByRole('listitem').first()).toHaveText(/CAP boulanger, 2\sans.*vers 17\sans/);
  await drawing.getByRole('link', { name: 'CAP boulanger' }).click();
  await expect(page).toHaveURL(/\/formations\/cap-boulanger$/);
});

test('the anchor of the trainings opens their list', async ({ page }) => {
  await page.goto('/metiers/boulanger#formations');
  await expect(page.locator('#formations').getByRole('link', { name: 'CAP boulanger' })).toBeVisible();
});

test('a word opens by the keyboard, closes with Escape, and leads to the glossary', async ({ page }) => {
  await page.goto('/formations/cap-boulanger');
  const word = page.locator('button.word').filter({ visible: true }).first();
  const slug = (await word.getAttribute('popovertarget'))?.replace('mot-', '');
  await word.focus();
  await page.keyboard.press('Enter');
  const note = page.locator(`#mot-${slug}`);
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  // On a wide screen the note stands in the margin, open or not.
  await expect(page.locator(`#mot-${slug}:popover-open`)).toHaveCount(0);
  await word.click();
  await note.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/glossaire#${slug}$`));
  await expect(page.locator(`[id="${slug}"]`)).toBeInViewport();
});

test('trainings are filtered by the domain of the jobs they lead to', async ({ page }) => {
  await page.goto('/formations');
  const filters = page.getByRole('navigation', { name: 'Filtrer' });
  const fold = filters.locator('summary', { hasText: /^Filtrer/ });
  if (await fold.isVisible()) await fold.click();
  await filters.getByText('Domaine des métiers visés').click();
  await filters.getByRole('link', { name: /Santé, social, sport/ }).click();
  await expect(page).toHaveURL(/domaine=sante-social-sport/);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /infirmier/i })
      .first(),
  ).toBeVisible();
});

test('a training names those that follow and those that come before', async ({ page }) => {
  await page.goto('/formations/cap-boulanger');
  await expect(page.getByRole('heading', { name: /Ça mène à quels métiers/ })).toBeVisible();
  await page.locator('#ensuite').getByRole('link', { name: 'BP boulanger' }).click();
  await page.getByText('D’où l’on vient').click();
  await expect(page.locator('#d-ou-l-on-vient').getByRole('link', { name: 'CAP boulanger' })).toBeVisible();
});
