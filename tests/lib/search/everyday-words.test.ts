import { describe, expect, it } from 'vitest';
import { describeFinding } from '@/lib/search/match-reason';
import { searchJobs } from '@/lib/search/search-jobs';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const other = (masculine: string, feminine = masculine) => ({
  masculine,
  feminine,
  heading: masculine,
  lang: 'fr' as const,
});

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({ id: 'MET.1', name: { masculine: 'assistant maternel', feminine: 'assistante maternelle' } }),
    aJobSheet({
      id: 'MET.2',
      name: { masculine: 'technicien automobile', feminine: 'technicienne automobile' },
      otherNames: [other('garagiste')],
    }),
    aJobSheet({ id: 'MET.3', name: { masculine: 'mécanicien bateaux' } }),
    aJobSheet({ id: 'MET.4', name: { masculine: 'coursier', feminine: 'coursière' } }),
    aJobSheet({
      id: 'MET.5',
      name: { masculine: 'chauffeur-livreur', feminine: 'chauffeuse-livreuse' },
      otherNames: [other('livreur', 'livreuse')],
    }),
    aJobSheet({ id: 'MET.6', name: { masculine: 'professeur des écoles', feminine: 'professeure des écoles' } }),
    aJobSheet({ id: 'MET.7', name: { masculine: 'moniteur de ski', feminine: 'monitrice de ski' } }),
    aJobSheet({ id: 'MET.8', name: { masculine: 'facteur', feminine: 'factrice' } }),
  ],
  everydayWords: [
    { word: 'nounou', names: ['assistante maternelle'] },
    { word: 'mécano', names: ['garagiste', 'Mecanicien Bateaux'] },
    { word: 'livreur', names: ['coursier'] },
    { word: 'facteur', names: ['coursier'] },
    { word: 'prof de glisse', names: ['moniteur de ski'] },
    { word: 'croque-mort', names: ['conseiller funéraire'] },
  ],
});

const ask = (query: string) => searchJobs(catalogue, query).hits;
const find = (query: string) => ask(query).map(({ job }) => job.id);

describe('an everyday word', () => {
  it.each([
    ['finds the job that has the name it stands for, in either gender', 'nounou', ['MET.1']],
    ['in the plural', 'nounous', ['MET.1']],
    ['misspelt', 'nounuo', ['MET.1']],
    ['in a sentence', 'je veux devenir nounou', ['MET.1']],
    ['finds several jobs, by name or other name, case and accents aside', 'mecano', ['MET.3', 'MET.2']],
    ['comes after an exact name', 'facteur', ['MET.8', 'MET.4']],
    ['comes after an exact other name', 'livreur', ['MET.5', 'MET.4']],
    ['of several words, the first shortened', 'prof de glisse', ['MET.7', 'MET.6']],
    ['leaves the shortened word to the names that it begins', 'prof', ['MET.6']],
    ['of a job that no sheet describes finds nothing', 'croque-mort', []],
  ])('%s: %s', (_, query, ids) => expect(find(query)).toEqual(ids));

  it('says by what it found', () => {
    const [hit] = ask('NOUNOU');
    expect(hit?.reason).toEqual({ kind: 'everyday-word', form: 'nounou' });
    expect(hit && describeFinding(hit.reason)).toBe('Trouvé grâce à\u00A0: mot courant «\u00A0nounou\u00A0»');
  });
});
