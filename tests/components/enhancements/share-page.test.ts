// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import '@/components/enhancements/share-page';

const markup = `<share-page data-copied="Adresse copiée"><details><summary>Partager</summary>
  <p><span class="share-text">Boulangère ou boulanger.</span> adresse</p></details></share-page>
  <share-page class="chapter"><a href="#paie">Partager</a></share-page>`;

function offer(given: { share?: unknown; writeText?: unknown }) {
  Object.defineProperty(navigator, 'share', { value: given.share, configurable: true });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: given.writeText }, configurable: true });
  document.body.innerHTML = markup;
  const fold = document.querySelector('details') as HTMLDetailsElement;
  const touch = async (selector = 'summary') => {
    document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { fold, touch, status: () => document.querySelector('[role=status]')?.textContent };
}
const refuse = (name: string) => () => Promise.reject(Object.assign(new Error(name), { name }));

beforeEach(() => {
  history.replaceState(null, '', '/');
  document.title = 'Boulangère ou boulanger';
});

it('opens the sheet of the device with the sentence of the page and the address as it is', async () => {
  const share = vi.fn(() => Promise.resolve());
  const { touch, fold } = offer({ share });
  await touch();
  expect(share).toHaveBeenCalledWith({
    title: 'Boulangère ou boulanger',
    text: 'Boulangère ou boulanger.',
    url: location.href,
  });
  expect(fold.open).toBe(false);
});

it('copies both where there is no such sheet, and says so', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  const { touch, fold, status } = offer({ writeText });
  await touch();
  expect(writeText).toHaveBeenCalledWith(`Boulangère ou boulanger. ${location.href}`);
  expect(status()).toBe('Adresse copiée');
  expect(fold.open).toBe(false);
});

it('shows the address where neither is allowed, and nothing when the reader closes the sheet', async () => {
  const refused = offer({ writeText: refuse('NotAllowedError') });
  await refused.touch();
  expect(refused.fold.open).toBe(true);
  const closed = offer({ share: refuse('AbortError') });
  await closed.touch();
  expect(closed.fold.open).toBe(false);
});

it('shares a chapter under its own address', async () => {
  const share = vi.fn((_: ShareData) => Promise.resolve());
  const { touch } = offer({ share });
  await touch('a');
  expect(share.mock.calls[0]?.[0]).toMatchObject({ text: 'Boulangère ou boulanger.', url: `${location.origin}/#paie` });

  const writeText = vi.fn(() => Promise.resolve());
  const copied = offer({ writeText });
  await copied.touch('a');
  expect(writeText).toHaveBeenCalledWith(`Boulangère ou boulanger. ${location.origin}/#paie`);
  expect(document.querySelector('.chapter [role=status]')?.textContent).toBe('Adresse copiée');
});

it('follows the link of a chapter where neither is allowed', async () => {
  const refused = offer({ writeText: refuse('NotAllowedError') });
  await refused.touch('a');
  expect(location.hash).toBe('#paie');
});
