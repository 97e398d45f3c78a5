/** Part of `npm run dev`: says what is wrong in the sheets when it starts, then whenever the errors have changed. */
import { readCatalogue } from '@/lib/content';
import { findContentFolder } from '@/lib/content/source';
import { watchContent } from '@/lib/content/watch-content';
import { formatReport } from '@/lib/diagnostics/report';

let told = '';

async function report(): Promise<void> {
  const text = await describeErrors();
  if (text !== told) console.log(`\n${text}\n`);
  told = text;
}

/** A folder that cannot be read for a moment does not stop the watch. */
async function describeErrors(): Promise<string> {
  try {
    const { jobs, trainings, diagnostics } = await readCatalogue();
    const broken = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    return formatReport(diagnostics, jobs.length + trainings.length + broken.size);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

await report();
watchContent(findContentFolder(), report);
