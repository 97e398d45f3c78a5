/** `npm run sheets --`: the commands for those who write sheets. */
import { runSheets } from '@/lib/cli/run-sheets';
import { processTerminal, stopWithReader } from '@/lib/cli/terminal';

stopWithReader();
process.exitCode = await runSheets(process.argv.slice(2), processTerminal);
