/** `npm run fuzz -- --seconds 60`: tries the properties of the reader with other sheets each time, for about so many seconds in all. */
import { parseArgs } from 'node:util';
import { runCommand } from '../lib/cli/run-command.mjs';

/** Properties that share the time: those that ask `fuzzBudget`. */
const FILES = [
  'tests/lib/content/fuzz.test.ts',
  'tests/lib/content/no-word-lost.test.ts',
  'tests/components/no-word-lost-on-page.test.tsx',
];
const PROPERTIES = 12;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!(seconds >= 1)) {
  console.error(
    `--seconds doit être un nombre de secondes, pas « ${values.seconds} » : par exemple « npm run fuzz -- --seconds 60 ».`,
  );
  process.exit(1);
}
const each = Math.max(1, Math.round(seconds / PROPERTIES));
// One after another, each in a vitest of its own: after minutes without an answer, one vitest takes its worker for lost, and the files after it.
let code = 0;
for (const file of FILES) code = (await runCommand('vitest', ['run', file], { FUZZ_SECONDS: String(each) })) || code;
process.exit(code);
