import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { toSafeHtml } from '@/lib/text/safe-html';
import { aContentFile, aContentFolder } from '../../builders/content-files';
import { FUZZ_PATIENCE, fuzzBudget } from '../../builders/fuzz-budget';

const VALID = readFileSync(new URL('../../fixtures/sheets/valid.md', import.meta.url), 'utf8');
const LINES = VALID.split('\n');
const NASTY = [
  '---',
  '---js',
  '```',
  '~~~',
  '# ',
  '#',
  '## Salaire',
  '## Présentation',
  '**ID:**',
  '**Appellations:**',
  '- Féminin:',
  '<p>',
  '</p>',
  '<script>',
  '**Statuts possibles:** ,,,',
  '\u0000\u0081\u00AD',
  '\u00A0',
  '\t\t- x',
  '            ',
  '- - - -',
  'a: &a [*a]',
  '? ',
  '### Autres appellations',
  '## Autres appellations',
  'A partir de 0 euros brut par mois',
  'Entre 9 et 1 euros brut par mois',
  "**Salaire annuel:** jusqu'à",
  '\uD800',
  '![](',
  '[a]: javascript:1',
  '1. ',
  '* * *',
  '===',
  '|',
  '\\',
  '&#0;',
];

/** One change to the lines of a sheet. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(LINES.length - 1), size: fc.nat(8) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(LINES.length),
    text: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' })),
  }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(LINES.length - 1), with: fc.nat(LINES.length - 1) }),
  fc.record({ kind: fc.constant('indent' as const), at: fc.nat(LINES.length - 1), size: fc.nat(20) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(LINES.length - 1), size: fc.nat(30) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(lines: string[], step: Change): string[] {
  const copy = [...lines];
  const line = copy[step.at] ?? '';
  if (step.kind === 'drop') copy.splice(step.at, step.size);
  else if (step.kind === 'insert') copy.splice(step.at, 0, step.text);
  else if (step.kind === 'swap') [copy[step.at], copy[step.with]] = [copy[step.with] ?? '', line];
  else if (step.kind === 'indent') copy[step.at] = ' '.repeat(step.size) + line;
  else copy[step.at] = line.slice(step.size);
  return copy;
}

const mutatedSheet = fc
  .array(change, { minLength: 1, maxLength: 12 })
  .map((steps) => steps.reduce(apply, LINES).join('\n'));
const anyBytes = fc.oneof(
  mutatedSheet.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
);

/** A record, or an error that says why there is none: never both missing, never both there. */
function expectOneOrTheOther(folder: 'jobs' | 'trainings', path: string, bytes: Uint8Array): void {
  const catalogue = loadCatalogue(aContentFolder({ [folder]: [aContentFile(path, bytes)] }), '2026-11-22');
  const own = catalogue.diagnostics.filter((found) => found.file === path);
  const hasError = own.some((found) => found.severity === 'error');
  expect(catalogue[folder].length).toBe(hasError ? 0 : 1);
  const lineCount = new TextDecoder().decode(bytes).split(/\r\n?|\n/).length;
  for (const { line, column } of own) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lineCount);
    expect(column).toBeGreaterThanOrEqual(1);
  }
}

describe('whatever the file holds, the pipeline does not throw and says what it found', () => {
  it(
    'for job sheets',
    () => {
      fc.assert(
        fc.property(anyBytes, (bytes) => expectOneOrTheOther('jobs', 'metiers/a.md', bytes)),
        fuzzBudget(500),
      );
    },
    FUZZ_PATIENCE,
  );

  it(
    'for training sheets',
    () => {
      fc.assert(
        fc.property(anyBytes, (bytes) => expectOneOrTheOther('trainings', 'formations/FOR.1_a.md', bytes)),
        fuzzBudget(250),
      );
    },
    FUZZ_PATIENCE,
  );

  it(
    'for collection.yml',
    () => {
      const load = (bytes: Uint8Array) =>
        loadCatalogue(aContentFolder({ collection: aContentFile('collection.yml', bytes) }), '2026-11-22');
      fc.assert(
        fc.property(anyBytes, (bytes) => {
          expect(load(bytes).collection.name).not.toBe('');
        }),
        fuzzBudget(150),
      );
    },
    FUZZ_PATIENCE,
  );
});

describe('toSafeHtml, whatever the Markdown', () => {
  const piece = fc.oneof(
    fc.constantFrom(...NASTY, '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '<a href=', '">', '`'),
    fc.string({ maxLength: 12 }),
  );
  const ALLOWED =
    /<\/?(?:p|em|strong|ul|ol|li|h[1-6]|br|hr|code|pre|blockquote|a)>|<(?:ol start="\d+"|a href="[^"<>]*"(?: title="[^"<>]*")?)>/g;

  it(
    'writes only the tags it knows, and no script address',
    () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
          const html = toSafeHtml(pieces.join(' ').replaceAll(' # ', '\n'));
          expect(html.replace(ALLOWED, '')).not.toContain('<');
          expect(html).not.toMatch(/href="\s*javascript/i);
        }),
        fuzzBudget(600),
      );
    },
    FUZZ_PATIENCE,
  );
});
