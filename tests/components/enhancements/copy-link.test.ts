import { screen, waitFor } from '@testing-library/dom';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeAll(async () => {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await import('@/components/enhancements/copy-link');
});

function addLink(): HTMLElement {
  document.body.innerHTML = '<copy-link><a href="#salaire" aria-label="Lien vers la partie Salaire">#</a></copy-link>';
  return screen.getByRole('link');
}

describe('copy-link', () => {
  it('says what following the link does', () => {
    expect(addLink()).toHaveAccessibleName('Copier le lien vers la partie Salaire');
  });

  it('copies the whole address and says so', async () => {
    writeText.mockResolvedValue();
    addLink().click();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Lien copié'));
    expect(writeText).toHaveBeenCalledWith(`${location.origin}/#salaire`);
  });

  it('stays a plain link when copying is refused', async () => {
    writeText.mockRejectedValue(new Error('refused'));
    const link = addLink();
    link.click();
    await Promise.resolve();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(link).toHaveAttribute('href', '#salaire');
  });
});
