// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import '@/components/enhancements/share-page';

const markup =
  '<share-page data-copied="Adresse copiée"><details><summary>Partager</summary><p>adresse</p></details></share-page>';

function offer(given: { share?: unknown; writeText?: unknown }) {
  Object.defineProperty(navigator, 'share', { value: given.share, configurable: true });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: given.writeText }, configurable: true });
  document.body.innerHTML = markup;
  const fold = document.querySelector('details') as HTMLDetailsElement;
  const touch = async () => {
    document.querySelector('summary')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { fold, touch, status: () => document.querySelector('[role=status]')?.textContent };
}
const refuse = (name: string) => () => Promise.reject(Object.assign(new Error(name), { name }));

beforeEach(() => {
  document.title = 'Boulangère ou boulanger';
});

it('opens the sheet of the device with the address as it is', async () => {
  const share = vi.fn(() => Promise.resolve());
  const { touch, fold } = offer({ share });
  await touch();
  expect(share).toHaveBeenCalledWith({ title: 'Boulangère ou boulanger', url: location.href });
  expect(fold.open).toBe(false);
});

it('copies the address where there is no such sheet, and says so', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  const { touch, fold, status } = offer({ writeText });
  await touch();
  expect(writeText).toHaveBeenCalledWith(location.href);
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
