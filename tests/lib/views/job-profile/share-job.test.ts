import { describe, expect, it } from 'vitest';
import { shareJob } from '@/lib/views/job-profile/share-job';
import { toShareSentence } from '@/lib/views/shared/share-sentence';
import { shareTraining } from '@/lib/views/training-profile/share-training';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const { name } = aJobSheet({ name: { feminine: 'boulangère', masculine: 'boulanger' } });
const cap = { studies: { label: 'Études, au minimum', words: 'CAP' } };
const none = { pay: null, studies: null };

describe('shareJob', () => {
  it.each([
    [
      { pay: { words: 'au SMIC', detail: ' : 1 867,02 € brut par mois' }, ...cap },
      'Boulangère ou boulanger. Paie au début : au SMIC, 1 867,02 € brut par mois. Études, au minimum : CAP.',
    ],
    [
      { ...none, pay: { words: 'moins que le SMIC', detail: ' : dès 1 840 € brut par mois, hors primes' } },
      'Boulangère ou boulanger. Paie au début : moins que le SMIC, dès 1 840 € brut par mois, hors primes.',
    ],
    [
      { ...none, pay: { words: null, detail: '1 500 € net par mois en 2015' } },
      'Boulangère ou boulanger. Paie au début : 1 500 € net par mois en 2015.',
    ],
    [{ ...none, pay: { words: 'paie variable', detail: '' } }, 'Boulangère ou boulanger. Paie au début : variable.'],
    [{ ...none, ...cap }, 'Boulangère ou boulanger. Études, au minimum : CAP.'],
    [none, 'Boulangère ou boulanger.'],
  ])('%o', (said, sentence) => expect(shareJob({ name, ...said })).toBe(sentence));
});

describe('shareTraining', () => {
  const fact = { key: 'duration', label: 'Ça dure', value: '2 ans', detail: null, note: null, href: null };

  it('says length and level, and not what the page counts', () => {
    const level = { ...fact, key: 'level', label: 'Niveau du diplôme', value: 'CAP', detail: 'niveau 3' };
    const jobs = { ...fact, key: 'jobs', label: 'Mène à', value: '3 métiers' };
    expect(shareTraining('CAP boulanger', [fact, level, jobs])).toBe(
      'CAP boulanger. Ça dure : 2 ans. Niveau du diplôme : CAP (niveau 3).',
    );
  });

  it('says the name alone where the sheet says nothing else', () => {
    expect(shareTraining('CAP boulanger', [])).toBe(toShareSentence('CAP boulanger', []));
  });
});
