/**
 * The gate of the sheets that this project writes: `content/`, not the folders of others.
 *
 *     npx tsx tests/content-gate/check-content.ts                          all the sheets; faults only
 *     npx tsx tests/content-gate/check-content.ts content/metiers/x.md …   these sheets; faults and measures
 *
 * Code 1 where a sheet has a fault that `exemptions.txt` does not name.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readContentFiles } from '@/lib/content/source';
import { describeSheet } from './describe-sheet';
import { applyExemptions, readExemptions } from './exemptions';
import { formatFinding } from './finding';
import { runGate } from './run-gate';

const named = process.argv.slice(2).map((name) => path.resolve(name));
const [first] = named;
const root = first ? path.dirname(path.dirname(first)) : path.resolve('content');
const missing = named.find((file) => !existsSync(file) || path.dirname(path.dirname(file)) !== root);
if (missing) throw new Error(`« ${missing} » : donnez des fiches d’un même dossier, sous metiers/ ou formations/.`);
const inFolder = new Set(named.map((file) => path.relative(root, file).replaceAll(path.sep, '/')));

const today = new Date().toISOString().slice(0, 10);
const documents = path.resolve('../shared');
const { sheets, findings, skipped } = runGate(readContentFiles(root), {
  today,
  documents: existsSync(documents) ? documents : null,
  isJudged: (file) => inFolder.size === 0 || inFolder.has(file),
});
const lines = readFileSync(new URL('./exemptions.txt', import.meta.url), 'utf8').split('\n');
/** Whoever names a sheet works on it, and sees everything. */
const exemptions =
  inFolder.size > 0 ? [] : readExemptions(lines.filter((line) => line.trim() !== '' && !line.startsWith('#')));
const { failing, waiting } = applyExemptions(findings, exemptions, today);

if (inFolder.size > 0) for (const sheet of sheets) console.log(describeSheet(sheet));
for (const finding of failing) console.log(formatFinding(finding));
for (const reason of skipped) console.log(`Non contrôlé : ${reason}.`);
for (const { file, check, until, reason } of exemptions) {
  const count = waiting.filter((one) => one.file === file && (check === 'tout' || one.check === check)).length;
  console.log(`Dérogation jusqu’au ${until} : ${file}, ${check} (${count}) : ${reason}`);
}
console.log(`${failing.length} défauts dans ${sheets.length} fiches, ${waiting.length} en attente.`);
process.exitCode = failing.length > 0 ? 1 : 0;
