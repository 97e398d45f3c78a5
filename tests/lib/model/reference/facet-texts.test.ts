import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import { listFacetPages } from '@/lib/facets/list-facet-pages';
import { parseFacetTexts } from '@/lib/model/reference/facet-texts';
import { toSlug } from '@/lib/text/slug';
import { aSheetText } from '@/tests/builders/a-sheet-text';
import { aContentFile, aContentFolder } from '@/tests/builders/content-files';

const vocabularies = resolve('../shared/onisep/vocabularies.csv');
const FILE = 'referentiels/entrees.yml';
const bundled = readFileSync(resolve('content', FILE), 'utf8');

describe('parseFacetTexts', () => {
  it('reads an entry, with its group or its source', () => {
    const { rows: texts, diagnostics } = parseFacetTexts(
      "- type: interet\n  groupe: sujet\n  nom: j'aime la nature\n  texte: La forêt.\n- type: statut\n  nom: salarié\n  texte: On a un contrat.\n  source: Code du travail\n  adresse: https://x.fr\n",
      FILE,
    );
    expect(diagnostics).toEqual([]);
    expect(texts).toEqual([
      { kind: 'interest', slug: 'j-aime-la-nature', group: 'subject', text: 'La forêt.', source: null, url: null },
      {
        kind: 'status',
        slug: 'salarie',
        group: null,
        text: 'On a un contrat.',
        source: 'Code du travail',
        url: 'https://x.fr',
      },
    ]);
  });

  it.each([
    ['an unknown type', '- type: metier\n  nom: x\n  texte: y\n', 1, 'type'],
    ['a missing text', '- type: statut\n  nom: a\n  texte: b\n- type: statut\n  nom: x\n', 4, 'texte'],
    ['an unknown group', '- type: interet\n  groupe: gout\n  nom: x\n  texte: y\n', 1, 'groupe'],
    ['an address that is none', '- type: statut\n  nom: x\n  texte: y\n  adresse: page 3\n', 1, 'adresse'],
    ['YAML that is none', '- type: "statut\n', 2, 'YAML'],
    ['no list', 'type: statut\n', 1, 'fichier'],
  ])('reports %s at its line', (_, yaml, line, where) => {
    const { diagnostics } = parseFacetTexts(yaml, FILE);
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'bad-referential', line })]);
    expect(diagnostics[0]?.message).toContain(`(${where})`);
    expect(diagnostics[0]?.file).toBe(FILE);
  });

  it('feeds the catalogue', () => {
    const catalogue = loadCatalogue(
      aContentFolder({
        jobs: [aContentFile('metiers/luthier.md', aSheetText())],
        facetTexts: aContentFile(FILE, '- type: domaine\n  nom: arts\n  texte: Créer.\n'),
      }),
      '2026-11-22',
    );
    expect(catalogue.facetTexts).toEqual([expect.objectContaining({ kind: 'domain', slug: 'arts', text: 'Créer.' })]);
  });
});

describe('the bundled texts', () => {
  const { rows: texts, diagnostics } = parseFacetTexts(bundled, FILE);

  it('are all read, each value once', () => {
    expect(diagnostics).toEqual([]);
    const keys = texts.map(({ kind, slug }) => `${kind} ${slug}`);
    expect(keys).toHaveLength(bundled.match(/^- type:/gm)?.length ?? 0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are short: two to four sentences of at most 22 words', () => {
    const long = texts.flatMap(({ slug, text }) => {
      const sentences = text.split(/(?<=\.)\s+/);
      const isLong = sentences.some((sentence) => sentence.split(/\s+/).length > 22);
      return isLong || sentences.length < 2 || sentences.length > 4 ? [slug] : [];
    });
    expect(long).toEqual([]);
  });

  it('say where a legal fact is written: every status has a source', () => {
    expect(texts.filter(({ kind, source, url }) => kind === 'status' && !(source && url))).toEqual([]);
  });

  it('put every interest in a group, and nothing else', () => {
    expect(texts.filter(({ kind, group }) => (kind === 'interest') !== (group !== null))).toEqual([]);
  });

  it('cover every domain, interest and status of the bundled sheets', () => {
    const catalogue = loadCatalogue(readContentFiles(resolve('content')), '2026-11-22');
    const known = new Set(texts.map(({ kind, slug }) => `${kind} ${slug}`));
    const missing = listFacetPages(catalogue)
      .filter(({ kind }) => kind === 'domain' || kind === 'interest' || kind === 'status')
      .filter(({ kind, facet }) => !known.has(`${kind} ${facet.slug}`));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it.skipIf(!existsSync(vocabularies))('cover the national vocabulary of domains, interests and statuses', () => {
    const rows: { kind: string; label: string }[] = parse(readFileSync(vocabularies, 'utf8'), { columns: true });
    const slugs = new Set(texts.map(({ kind, slug }) => `${kind} ${slug}`));
    const wanted = rows.flatMap(({ kind, label }) => {
      const [domain = ''] = label.split('/');
      if (kind === 'centre_interet') return [`interest ${toSlug(label)}`];
      if (kind === 'statut') return [`status ${toSlug(label)}`];
      return kind === 'domaine/sous-domaine' ? [`domain ${toSlug(domain)}`] : [];
    });
    expect(wanted.length).toBeGreaterThan(100);
    expect([...new Set(wanted)].filter((key) => !slugs.has(key))).toEqual([]);
  });
});
