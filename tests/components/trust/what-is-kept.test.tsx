import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OfflinePage } from '@/components/offline/offline-page';
import { PrivacyPage } from '@/components/trust/privacy-page';

const read = (page: React.ReactElement) => render(page).container.textContent?.replaceAll(/\s+/g, ' ') ?? '';

it('tells that words are sent while they are typed, and what a card leaves in the browser', () => {
  const text = read(<PrivacyPage />);
  expect(text).toContain('ce qui est déjà écrit lui est envoyé');
  expect(text).toContain('n’en garde qu’une copie de la mise en page');
});

it('does not let erased pages pass for an erased list', () => {
  const text = read(<OfflinePage />);
  expect(text).toContain('« Ma liste » s’efface à part');
  expect(text).toContain('Ce que vous cherchez, filtrez ou comparez n’est pas gardé.');
});
