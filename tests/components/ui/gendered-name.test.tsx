import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { GenderedForms } from '@/components/ui/gendered-name';

it.each([
  ['infirmière', 'infirmier', 'fr', 'Infirmière ou infirmier'],
  ['data manager', 'data manager', 'en', '<span lang="en">Data manager</span>'],
  [
    'camerawoman on set',
    'cameraman on set',
    'en',
    '<span lang="en">Camerawoman</span> ou <span lang="en">cameraman on set</span>',
  ],
] as const)('%s and %s (%s) read as one phrase, « ou » in French', (feminine, masculine, lang, expected) => {
  const { container } = render(<GenderedForms name={{ feminine, masculine, lang }} />);
  expect(container.innerHTML).toBe(expected);
});
