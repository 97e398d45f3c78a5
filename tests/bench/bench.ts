/**
 * `npm run bench`: measures the site against its goals and prints a Markdown report, also written to .bench/report.md.
 * Options: --only build,scale,page,lighthouse,server,pipeline,import,relations,search,search-server  --content <folder>  --rounds 2  --reuse  --strict
 * Nothing else should run meanwhile; compare ratios, not absolute values.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readCatalogue } from '@/lib/content';
import { measureBuilds } from './build/build-part';
import { measureImport } from './import/import-part';
import { measureLighthouse } from './lighthouse/lighthouse-part';
import { type PartName, readOptions } from './options';
import { measurePages } from './page/page-part';
import type { Part } from './part';
import { scratchFolder } from './paths';
import { measurePipeline } from './pipeline/pipeline-part';
import { measureRelations } from './relations/relations-part';
import { type Measurement, notMeasured } from './report/measurement';
import { type PartReport, toMarkdown } from './report/to-markdown';
import { measureScale } from './scale/scale-part';
import { measureSearch } from './search/search-part';
import { measureSearchServer } from './search/search-server-part';
import { measureServers } from './server/server-part';
import { createSites } from './sites/sites';

const parts: Record<PartName, { title: string; measure: Part }> = {
  build: { title: 'Construction', measure: measureBuilds },
  scale: { title: 'Mille et dix mille fiches', measure: measureScale },
  page: { title: 'Poids des pages', measure: measurePages },
  lighthouse: { title: 'Lighthouse', measure: measureLighthouse },
  server: { title: 'Débit', measure: measureServers },
  pipeline: { title: 'Lecture des fiches', measure: measurePipeline },
  import: { title: 'Import des données ouvertes', measure: measureImport },
  relations: { title: 'Métiers proches et passages', measure: measureRelations },
  search: { title: 'Recherche', measure: measureSearch },
  'search-server': { title: 'Recherche par le serveur', measure: measureSearchServer },
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  Object.assign(process.env, { NODE_ENV: 'production', CONTENT_DIR: options.content });
  mkdirSync(scratchFolder, { recursive: true });
  const { jobs, trainings } = await readCatalogue();
  const content = `${path.basename(options.content)} (${jobs.length} métiers, ${trainings.length} formations)`;
  const date = new Date().toISOString().slice(0, 10);
  const sites = createSites(options.content, options.reuse);
  const reports: PartReport[] = [];
  let report = '';
  for (const name of options.parts) {
    console.log(`[bench] ${name}`);
    const { title, measure } = parts[name];
    const load = os.loadavg()[0] ?? 0;
    const measurements = await measure({ sites, content: options.content, rounds: options.rounds }).catch(
      explainFailure,
    );
    reports.push({ title, load, measurements });
    // After each part: a run that is stopped leaves what it measured.
    report = toMarkdown(reports, { date, content });
    writeFileSync(path.join(scratchFolder, 'report.md'), report);
  }
  console.log(`\n${report}`);
  const isMissed = reports.some(({ measurements }) => measurements.some(({ passed }) => passed === false));
  if (options.strict && isMissed) process.exitCode = 1;
}

/** A part that breaks is said in the report and in the exit code; the others still run. */
function explainFailure(error: unknown): Measurement[] {
  console.error(error);
  process.exitCode = 1;
  const [reason = ''] = String(error).split('\n');
  return [notMeasured('', 'toute la partie', reason.replaceAll('|', '\\|'))];
}

await main();
