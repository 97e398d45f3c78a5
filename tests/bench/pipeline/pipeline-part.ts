import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { parseTraining } from '@/lib/content/parse/parse-training';
import { readContentFiles } from '@/lib/content/source';
import { toSafeHtml } from '@/lib/text/safe-html';
import type { Part } from '../part';
import { measureInTurn } from '../report/measure-in-turn';
import { type Line, type Measurement, toReported } from '../report/measurement';

const ROUNDS = 3;

interface SheetText {
  path: string;
  text: string;
}

/** Time of the content pipeline: the whole catalogue, and our reading and rendering against remark alone on the same files. */
export const measurePipeline: Part = async ({ content }) => {
  const files = readContentFiles(content);
  const sheets = [...files.jobs, ...files.trainings].map(({ path, bytes }) => ({
    path,
    text: new TextDecoder().decode(bytes),
  }));
  const contestants = {
    load: () => loadCatalogue(readContentFiles(content), new Date().toISOString().slice(0, 10)),
    read: () => sheets.map(readSheet),
    render: () => sheets.map(renderSheet),
    remark: () => sheets.map(renderWithRemark),
  };
  const times = measureInTurn(contestants, ROUNDS);
  const counts = `${files.jobs.length} métiers et ${files.trainings.length} formations`;
  const how = `${counts}, médiane de ${ROUNDS} tours alternés après un tour à vide`;
  const inSeconds = (what: string, milliseconds: number, comment: string) =>
    reportedLine({ what, value: milliseconds / 1000, unit: 's', how: `${comment} ; ${how}` });
  return [
    inSeconds('chargement du catalogue', times.load, 'disque, lecture, vérifications, liens'),
    inSeconds('lecture seule', times.read, 'texte → enregistrement'),
    inSeconds('lecture et rendu', times.render, 'texte → enregistrement → HTML nettoyé, rubrique par rubrique'),
    inSeconds('remark seul', times.remark, 'texte → HTML nettoyé, même remark-html, sans indentation'),
    reportedLine({ what: 'lecture seule ÷ remark seul', value: times.read / times.remark, how }),
    reportedLine({ what: 'lecture et rendu ÷ remark seul', value: times.render / times.remark, how }),
  ];
};

function readSheet({ path, text }: SheetText) {
  return path.startsWith('metiers/') ? parseJobSheet(text, path).job : parseTraining(text, path).training;
}

function renderSheet(sheet: SheetText): unknown {
  const record = readSheet(sheet);
  return record?.sections.map(({ markdown }) => toSafeHtml(markdown));
}

const processor = remark().use(remarkHtml, { sanitize: true }).freeze();

/** Without the indentation of real sheets, which Markdown would take for code. */
function renderWithRemark({ text }: SheetText): string {
  return String(processor.processSync(text.replace(/^[ \t]+/gm, '')));
}

function reportedLine(line: Line): Measurement {
  return toReported({ ...line, decimals: 2 });
}
