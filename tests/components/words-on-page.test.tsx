// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { JobProfile } from '@/components/job-profile/job-profile';
import { TrainingProfile } from '@/components/training/training-profile';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';
import { toTrainingProfile } from '@/lib/views/training-profile/training-profile';
import { REAL_SHEETS } from '@/tests/builders/real-sheets';
import { listMissingWords } from '../lib/content/list-words';

const today = '2026-11-22';

/** The space inside "35 000", of whatever kind. */
const digitGroups = /(\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g;

/** Text of a page: no tags, no attributes, entities undone, digits of one number together again. */
function readPage(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;|&#x27;|&lt;|&gt;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(digitGroups, '$1');
}

/** The body of a sheet as a reader sees it: no front matter, no names of fields, no address behind a link. */
function readSheet(file: string): string {
  return file
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(
      /^[-*]?\s*\**(ID|Appellations|Féminin|Masculin|Codes ROME|Code scolarité|Sigle|Lien|Niveau de certification)\s*:\**/gimu,
      ' ',
    )
    .replace(/\*\*(Niveau d'accès minimum|Statuts possibles|Durée|Type) ?:\*\*/g, ' ')
    .replace(/^## (Autres appellations|Informations générales|Métiers associés)\s*$/gm, ' ')
    .replace(/\(ID: /g, ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/<\/?(br|p)\s*\/?>/g, ' ')
    .replace(digitGroups, '$1');
}

function listLosses(folder: string): string[] {
  const catalogue: Catalogue = loadCatalogue(readContentFiles(folder), today);
  const read = (file: string) => readSheet(readFileSync(`${folder}/${file}`, 'utf8'));
  const check = (file: string, html: string) =>
    listMissingWords(read(file), [readPage(html)]).map((word) => `${file}: ${word}`);
  return [
    ...catalogue.jobs.flatMap((job) =>
      check(job.file, renderToStaticMarkup(<JobProfile profile={toJobProfile(catalogue, job, today)} />)),
    ),
    ...catalogue.trainings.flatMap((training) =>
      check(training.file, renderToStaticMarkup(<TrainingProfile profile={toTrainingProfile(catalogue, training)} />)),
    ),
  ];
}

describe('every word of a sheet is on its page', () => {
  it('in the bundled content', { timeout: 600_000 }, () => {
    expect(listLosses(resolve('content'))).toEqual([]);
  });

  const real = REAL_SHEETS;
  it.skipIf(!existsSync(real))('in the real sheets (skipped where they are absent)', { timeout: 600_000 }, () => {
    expect(listLosses(real)).toEqual([]);
  });
});
