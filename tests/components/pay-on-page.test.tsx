// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PayTable } from '@/components/figures/pay-table';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { toPay } from '@/lib/views/job-profile/pay';
import { aPayContext } from '@/tests/builders/a-pay-context';
import { REAL_SHEETS } from '@/tests/builders/real-sheets';

const today = '2026-11-22';

/** Amounts of a sheet by an expression of its own, over the raw text: "A partir de 2230 euros brut par mois" gives "2230". A later stage may follow. */
function readRawAmounts(raw: string): string[] {
  const body = raw.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/[\u00A0\u202F]/g, ' ');
  const lines = body.split(/\n|<br\/>/).map((line) => line.trim());
  return lines.flatMap((line) => {
    const [, from, min, max] =
      /^(?:(?:[AÀ] partir de )?([\d,]+)|Entre ([\d,]+) et ([\d,]+)) euros bruts? par mois/.exec(line) ?? [];
    const isStatement = from ?? min;
    const later = isStatement
      ? /Avec de l['’]expérience, [^.\d]*(\d+) (?:€|euros) bruts? par mois|(\d+) euros bruts? par mois en fin de carrière/.exec(
          line,
        )
      : null;
    return [from, min, max, later?.[1], later?.[2]]
      .filter((amount) => amount !== undefined)
      .map((amount) => amount.replace(/,.*/, ''));
  });
}

/**
 * Amounts of the table in the sources' own units: the line of the figure, not what it comes to; the line of what the sheet prints, where
 * the figure is told at the SMIC in force.
 */
function readShownAmounts(html: string): string[] {
  const figures = html.split('<tr').map((row) => {
    const [, printed] = /<p[^>]*>La fiche dit «([^»]*)»/.exec(row) ?? [];
    const [, figure] = /<b>([^<]*)<\/b>/.exec(row) ?? [];
    return printed ?? figure ?? '';
  });
  return figures.flatMap((text) => {
    if (!text.includes('brut\u00a0par mois') && !text.includes('brut par mois')) return [];
    const numbers = text.replace(/(\d)[\s\u00A0](?=\d{3})/g, '$1').match(/\d+(?:,\d+)?/g) ?? [];
    return numbers.map((amount) => amount.replace(/,.*/, ''));
  });
}

function listDifferences(folder: string) {
  const catalogue = loadCatalogue(readContentFiles(folder), today);
  const show = (job: JobSheet) => {
    const { rows, hasOtherUnits, methods } = toPay(aPayContext(catalogue, job, today));
    return renderToStaticMarkup(<PayTable rows={rows} hasOtherUnits={hasOtherUnits} methods={methods} />);
  };
  const read = catalogue.jobs.map((job) => ({
    file: job.file,
    raw: readRawAmounts(readFileSync(`${folder}/${job.file}`, 'utf8')),
    shown: readShownAmounts(show(job)),
  }));
  const missing = read.filter(({ raw, shown }) => raw.some((amount) => !shown.includes(amount)));
  const invented = read.filter(({ raw, shown }) => shown.some((amount) => !raw.includes(amount)));
  return { read, missing, invented };
}

describe('pay figures on pages equal those of the files', () => {
  it('in the bundled content', { timeout: 120_000 }, () => {
    const { read, missing } = listDifferences(resolve('content'));
    expect(missing).toEqual([]);
    // A sheet may say that no amount was found; most give some.
    expect(read.filter(({ shown }) => shown.length > 0).length).toBeGreaterThan(read.length / 2);
  });

  const real = REAL_SHEETS;
  it.skipIf(!existsSync(real))('in the real sheets (skipped where they are absent)', { timeout: 300_000 }, () => {
    const { read, missing, invented } = listDifferences(real);
    expect(missing).toEqual([]);
    expect(invented).toEqual([]);
    expect(read.flatMap(({ raw }) => raw).length).toBeGreaterThan(500);
  });
});
