import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGlossary } from '@/lib/model/reference/glossary';
import { markGlossaryTerms } from '@/lib/model/reference/mark-glossary-terms';

const file = 'content/referentiels/glossaire.yml';
const { rows: terms, diagnostics } = parseGlossary(readFileSync(file, 'utf8'), file);

/** The terms that a text uses, each once, in its order. */
function find(text: string): string[] {
  const found = new Set<string>();
  markGlossaryTerms(text, terms, ({ term }, written) => {
    found.add(term);
    return written;
  });
  return [...found];
}

describe('markGlossaryTerms', () => {
  it.each([
    ['un BUT, puis un master', ['BUT', 'master']],
    ['but de la mission', []],
    ['une licence pro', ['licence pro']],
    ['Licences professionnelles et licences', ['licence pro', 'licence']],
    ['préparer le DE (diplôme d’État) de docteur', ['DE']],
    ['MASTER DE DROIT', []],
    ['BUT CS (carrières sociales)', ['BUT']],
    ['un CS pâtisserie', ['CS']],
    ['CS (ex MC) boulangerie', ['CS']],
    ['TP ferronnier', ['titre professionnel']],
    ['DU\u00a0CÔTÉ DU PORT', []],
    ['en internat', []],
    ['bachelor universitaire de technologie', ['BUT']],
    ['deux BTSA', ['BTSA']],
    ['Mastère spécialisé', ['mastère spécialisé']],
    ['mastère en communication', []],
    ['travailler dans la fonction publique', []],
    ['prépa physique', []],
    ['BUT puis BUT', ['BUT']],
  ])('%j: %j', (text, expected) => expect(find(text)).toEqual(expected));

  it('leaves a text without a glossary as it is', () =>
    expect(markGlossaryTerms('un BUT', [], () => 'x')).toBe('un BUT'));

  it('puts what it is given in the place of each', () =>
    expect(markGlossaryTerms('un BUT, une licence', terms, ({ slug }) => `<${slug}>`)).toBe('un <but>, une <licence>'));
});

describe('the glossary that comes with the site', () => {
  it('is read without a warning, and explains each word once', () => {
    expect(diagnostics).toEqual([]);
    expect(terms.length).toBeGreaterThan(34);
    expect(new Set(terms.map(({ slug }) => slug)).size).toBe(terms.length);
  });

  it.each(terms.map((term) => [term.term, term] as const))('%s is short, plain and without exclamation', (_, term) => {
    expect(term.definition).toMatch(/^\p{Lu}[^!]+\.$/u);
    expect(term.definition.length).toBeLessThan(320);
  });
});
