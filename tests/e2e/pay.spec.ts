import { expect, test } from './test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the unit of the amounts changes by the keyboard; the figure of the source stays', async ({ page }) => {
    await page.goto('/metiers/community-manager#salaire');
    const pay = page.locator('#paie');
    await expect(pay.getByText('Ce que dit la fiche, mot pour mot')).toBeVisible();
    await pay.getByText('D’où viennent ces montants').click();
    const converted = pay.getByText(/Soit environ .* net par mois \(estimation\)/).first();
    await expect(converted).toBeVisible();
    await expect(pay.getByText(/brut par heure \(calculé\)/).first()).toBeHidden();

    await pay.getByRole('radio', { name: 'mois' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(pay.getByRole('radio', { name: 'heure' })).toBeChecked();
    await expect(converted).toBeHidden();
    await expect(pay.getByText(/brut par heure \(calculé\)/).first()).toBeVisible();
    await expect(pay.getByText('À partir de 2\u00a0230\u00a0€ brut par mois').first()).toBeVisible();
  });

  test('a bar of /salaires leads to as many jobs as it says', async ({ page }) => {
    await page.goto('/salaires');
    const rows = page.getByRole('table', { name: /par tranche/ }).getByRole('row');
    const row = rows.filter({ has: page.getByRole('link', { name: /^1.750 à/ }) });
    const count = Number(/(\d+)\s+fiches?$/.exec((await row.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await row.getByRole('link').click();
    await expect(page).toHaveURL(/\/metiers\?salaire=1750-2000$/);
    await expect(page.getByRole('main')).toContainText(new RegExp(`${count}\\s+métiers?`));
  });
});

test('an unknown band is ignored with a note', async ({ page, findings }) => {
  await page.goto('/metiers?salaire=%3Cscript%3E');
  await expect(page.getByText(/n’existe pas dans ce catalogue/)).toBeVisible();
  expect(findings).toEqual([]);
});
