import path from 'node:path';
import type { Command, CommandInput } from '@/lib/cli/command';
import { describeImport } from '@/lib/cli/describe-import';
import { drawProgress } from '@/lib/cli/progress-bar';
import { type Terminal, UsageError } from '@/lib/cli/terminal';
import { readBundledTable } from '@/lib/content/source';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { formatDiagnostic, sortDiagnostics } from '@/lib/diagnostics/report';
import { REFERENCE_TABLES } from '@/lib/model/reference/registry';
import { createRegulatedTest, type IsRegulated } from '@/lib/model/reference/regulated-jobs';
import { inspectInput, openFile, openSheetFolder, openTables } from '@/lib/open-data/disk/input-files';
import { openOutputFolder } from '@/lib/open-data/disk/output-folder';
import { type ImportInputs, importOpenData } from '@/lib/open-data/import-open-data';
import { folderJobSource, type SheetFolder } from '@/lib/open-data/jobs/folder-job-source';
import { readJobList } from '@/lib/open-data/jobs/job-list';
import { xmlJobSource } from '@/lib/open-data/jobs/xml-job-source';
import { isDay, publicationDate } from '@/lib/open-data/publication-date';
import { readRome } from '@/lib/open-data/rome/read-rome';
import { decodeText } from '@/lib/open-data/xml/decode-text';

const help = `Fait un dossier de contenu à partir des données ouvertes de l’Onisep et de France Travail.

Usage : npm run sheets -- import --fiches chemin --out dossier [options]

  --fiches            le XML officiel (Onisep_Ideo_Fiches_Metiers_….xml), ou un dossier de fiches métiers Markdown
  --out               dossier à écrire, que CONTENT_DIR peut ensuite nommer ; neuf, ou fait par un import précédent
  --metiers           ideo-metiers_onisep.xml : domaines, libellés ROME
  --formations        dossier de fiches formations Markdown
  --rome              dossier des fichiers CSV du ROME 4.0 : libellés, appellations, parcours
  --date              date de publication des fiches métiers, AAAA-MM-JJ (par défaut, celle du nom du XML)
  --date-formations   date des fiches formations, AAAA, AAAA-MM ou AAAA-MM-JJ
  --dry-run           dit ce qui serait fait, sans rien écrire
  --overwrite         remplace aussi les fiches importées qui ont été modifiées à la main

Le texte des fiches est gardé mot pour mot ; le reste va dans l’en-tête, avec sa source. L’ancien dossier reste entier jusqu’à la fin.
Les fichiers ajoutés à la main dans le dossier y restent. Un XML illisible arrête tout ; une fiche fautive est signalée et laissée de côté.

Code de sortie : 0 si toutes les fiches sont importées, 1 sinon.
`;

export const importCommand: Command = {
  summary: 'fait un dossier de contenu depuis les données ouvertes de l’Onisep',
  help,
  options: {
    fiches: { type: 'string' },
    metiers: { type: 'string' },
    formations: { type: 'string' },
    rome: { type: 'string' },
    out: { type: 'string' },
    date: { type: 'string' },
    'date-formations': { type: 'string' },
    'dry-run': { type: 'boolean' },
    overwrite: { type: 'boolean' },
  },
  maxPositionals: 0,
  async run(input, terminal) {
    const { fiches, out } = readPaths(input);
    const findings: Diagnostic[] = [];
    const onFinding = (finding: Diagnostic) => void findings.push(finding);
    const folder = openOutputFolder(path.resolve(out), {
      dryRun: input.values['dry-run'] === true,
      overwrite: input.values.overwrite === true,
    });
    const stop = () => {
      folder.discard();
      terminal.error('\nImport interrompu : rien n’est changé.\n');
      process.exit(130);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      const inputs = await openInputs(fiches, input, terminal, onFinding);
      const counts = await importOpenData(inputs, { write: folder.write, onFinding });
      const written = folder.commit();
      if (findings.length > 0) terminal.error(`${listDetails(findings)}\n`);
      terminal.out(describeImport({ counts, written, findings, isDryRun: input.values['dry-run'] === true, out }));
      return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      folder.discard();
    }
  },
};

function readPaths({ values }: CommandInput): { fiches: string; out: string } {
  const { fiches, out, date } = values;
  if (typeof fiches !== 'string') throw new UsageError('Donnez les fiches métiers par --fiches.');
  if (typeof out !== 'string') throw new UsageError('Donnez le dossier à écrire par --out.');
  if (typeof date === 'string' && !isDay(date)) throw new UsageError('« --date » attend un jour écrit AAAA-MM-JJ.');
  const trainingsDate = values['date-formations'];
  if (typeof trainingsDate === 'string' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(trainingsDate)) {
    throw new UsageError('« --date-formations » attend AAAA, AAAA-MM ou AAAA-MM-JJ.');
  }
  return { fiches, out };
}

async function openInputs(
  fiches: string,
  { values }: CommandInput,
  terminal: Terminal,
  onFinding: (finding: Diagnostic) => void,
): Promise<ImportInputs> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  const [list, rome, formations] = [text('metiers'), text('rome'), text('formations')];
  for (const name of [list, rome, formations]) if (name !== null) inspectInput(name);
  const found = inspectInput(fiches);
  // Everything is read twice: once to know the sheets, once to write them.
  const advance = countTo(
    drawProgress(terminal, 'Import des fiches métiers'),
    () => 2 * (folder?.files.length ?? found.size),
  );
  const folder: SheetFolder | null = found.isDirectory() ? openSheetFolder(fiches, 'metiers', () => advance(1)) : null;
  const next = countTo(drawProgress(terminal, 'Import des formations'), () => trainings?.files.length ?? 0);
  const trainings: SheetFolder | null =
    formations === null ? null : openSheetFolder(formations, 'formations', () => next(1));
  return {
    jobs: folder ? folderJobSource(folder) : xmlJobSource(fiches, openFile(fiches, advance)),
    jobsName: fiches,
    date: text('date') ?? publicationDate(fiches),
    list: list === null ? null : await readJobList(decodeText(openFile(list)(), list), list, onFinding),
    rome: rome === null ? null : readRome(openTables(rome), rome),
    isRegulated: readRegulatedTest(),
    trainings,
    trainingsDate: text('date-formations'),
  };
}

/** The jobs that a law reserves, as the site itself knows them. */
function readRegulatedTest(): IsRegulated {
  const { path: file, parse } = REFERENCE_TABLES.regulatedJobs;
  return createRegulatedTest(parse(Buffer.from(readBundledTable('regulatedJobs')).toString('utf8'), file).rows);
}

/** Turns "one more" into "so many of so many". */
function countTo(draw: (done: number, total: number) => void, total: () => number): (count: number) => void {
  let done = 0;
  return (count) => {
    done += count;
    draw(done, total());
  };
}

const MOST_DETAILED = 50;

/** Errors in full; warnings up to a number, since real files repeat them. */
function listDetails(findings: readonly Diagnostic[]): string {
  const sorted = sortDiagnostics(findings);
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  const shown = sorted.slice(0, Math.max(errors, MOST_DETAILED));
  const more =
    sorted.length > shown.length
      ? [`… et ${sorted.length - shown.length} autres avertissements, comptés ci-dessous.`]
      : [];
  return [...shown.map(formatDiagnostic), ...more].join('\n');
}
