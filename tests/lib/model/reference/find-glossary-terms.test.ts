import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findGlossaryTerms } from '@/lib/model/reference/find-glossary-terms';
import { parseGlossary } from '@/lib/model/reference/glossary';

const file = 'content/referentiels/glossaire.yml';
const { rows: terms, diagnostics } = parseGlossary(readFileSync(file, 'utf8'), file);
const find = (text: string) => findGlossaryTerms(text, terms).map(({ term }) => term);

describe('findGlossaryTerms', () => {
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

  it('copes with an empty glossary', () => expect(findGlossaryTerms('un BUT', [])).toEqual([]));
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
