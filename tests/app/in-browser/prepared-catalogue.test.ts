import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadLacking, readCatalogue, readPiece } from '@/app/in-browser/prepared-catalogue';
import { oncePerCatalogue } from '@/app/in-browser/stand-ins/once-per-catalogue';
import { splitCatalogue } from '@/lib/build/static/split-catalogue';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

const whole = aCatalogue({ jobs: [aJobSheet({ id: 'MET.17', sections: [aSection('presentation', 'Pétrir.')] })] });
const { content, sheets, pieces } = splitCatalogue(whole);
const files: Record<string, unknown> = {
  '/c.json': content,
  '/words.json': pieces.words,
  '/s/MET.17.json': sheets.get('MET.17'),
};
const asked: string[] = [];

beforeEach(() => {
  vi.stubGlobal('PREPARED', { content: '/c.json', sheets: '/s', pieces: { words: '/words.json' } });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json(files[address]);
  });
});
afterEach(() => vi.unstubAllGlobals());

it('notes what is read before it is here, loads it, and keeps only what was made whole', async () => {
  const catalogue = await readCatalogue();
  const read = oncePerCatalogue(({ jobs }) => ({
    words: readPiece('words'),
    text: jobs[0]?.sections[0]?.markdown,
  }));
  expect(read(catalogue)).toEqual({ words: undefined, text: undefined });
  // The piece first: without it, other sheets might be read.
  expect(await loadLacking()).toBe(true);
  expect(asked).toEqual(['/c.json', '/words.json']);
  expect(read(catalogue)).toEqual({ words: pieces.words, text: undefined });
  expect(await loadLacking()).toBe(true);
  expect(read(catalogue)).toEqual({ words: pieces.words, text: 'Pétrir.' });
  expect(await loadLacking()).toBe(false);
  expect(read(catalogue)).toBe(read(catalogue));
  expect(asked).toEqual(['/c.json', '/words.json', '/s/MET.17.json']);
});
