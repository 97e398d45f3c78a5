import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import { LONGEST_ANSWER } from '@/lib/model/job-sheet/chapters';
import { countWords } from '@/lib/text/count-words';
import { readComparedPay } from '@/lib/views/compare/read-compared-pay';
import { toPay } from '@/lib/views/job-profile/pay';
import { toPayAnswer } from '@/lib/views/job-profile/pay-answer';
import { toPayFact } from '@/lib/views/job-profile/pay-fact';
import type { Answer } from '@/lib/views/shared/chapter';
import { toJobRow } from '@/lib/views/shared/job-row';
import { NoteBook } from '@/lib/views/shared/notes';
import { aPayContext } from '@/tests/builders/a-pay-context';
import { REAL_SHEETS } from '@/tests/builders/real-sheets';

const TODAY = '2026-11-26';
const NET_SMIC = 1477.93;
const SMIC = 1867;

/** The amounts of a text that stand before "€ net": "1 480 à 1 950 € net" gives both. */
function readNets(text: string): number[] {
  return [...text.replace(/[\u00A0\u202F]/g, ' ').matchAll(/((?:[\d, ]+ à )?[\d, ]+) € net/g)].flatMap(
    ([, amounts = '']) => amounts.split('à').map((amount) => Number(amount.replaceAll(' ', '').replace(',', '.'))),
  );
}

/** The first amount of a monthly pay, null where it is told in words. */
function readAmount(pay: string | null | undefined): number | null {
  const [digits] = /^[\d\s\u00A0\u202F]+/.exec(pay ?? '') ?? [];
  return digits ? Number(digits.replace(/[\s\u00A0\u202F]/g, '')) : null;
}

const sayAnswer = ({ before, key, after }: Answer) => `${before}${key}${after}`;

function survey(folder: string) {
  const catalogue = loadCatalogue(readContentFiles(folder), TODAY);
  return catalogue.jobs.map((job) => {
    const notes = new NoteBook();
    const fact = toPayFact(aPayContext(catalogue, job, TODAY, notes));
    const row = toJobRow(catalogue, job);
    const compared = readComparedPay(catalogue, job, TODAY);
    const list = [row.pay?.words, row.pay?.detail].join('');
    return {
      id: job.id,
      answer: sayAnswer(toPayAnswer(aPayContext(catalogue, job, TODAY, notes))),
      nets: toPay(aPayContext(catalogue, job, TODAY, notes)).rows.flatMap(({ inUnits }) =>
        readNets(inUnits.month ?? ''),
      ),
      isCivilServant:
        job.employmentStatuses.length > 0 &&
        job.employmentStatuses.every((status) => ['fonctionnaire', 'militaire'].includes(status)),
      shown: [
        { amount: row.pay?.detail.includes('par mois') ? readAmount(list.replace(/^\D+/, '')) : null, said: list },
        { amount: fact?.detail?.includes('par mois') ? readAmount(fact.value) : null, said: JSON.stringify(fact) },
        { amount: compared && readAmount(compared.value), said: JSON.stringify(compared) },
      ],
    };
  });
}

const real = REAL_SHEETS;

describe.each([
  ['the bundled content', resolve('content')],
  ['the real sheets (skipped where they are absent)', real],
])('in %s', (_, folder) => {
  const jobs = existsSync(folder) ? survey(folder) : [];

  it.skipIf(jobs.length === 0)(
    'no full-time net is under the legal minimum, and none is told of a civil servant',
    () => {
      expect(jobs.filter(({ nets }) => nets.some((net) => net < NET_SMIC))).toEqual([]);
      expect(jobs.filter(({ nets, isCivilServant }) => isCivilServant && nets.length > 0)).toEqual([]);
      expect(jobs.some(({ nets }) => nets.length > 0)).toBe(true);
    },
  );

  it.skipIf(jobs.length === 0)('the answer has at most twenty words', () => {
    expect(jobs.filter(({ answer }) => countWords(answer) > LONGEST_ANSWER)).toEqual([]);
  });

  it.skipIf(jobs.length === 0)('no amount under the SMIC stands without a word', () => {
    const bare = jobs.flatMap(({ id, shown }) =>
      shown
        .filter(({ amount, said }) => amount !== null && amount < SMIC && !/moins que le SMIC/i.test(said))
        .map(() => id),
    );
    expect(bare).toEqual([]);
  });
});
