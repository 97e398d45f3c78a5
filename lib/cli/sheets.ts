/** `npm run sheets --`: the commands for those who write sheets. */
import { runSheets } from '@/lib/cli/run-sheets';
import { processTerminal } from '@/lib/cli/terminal';

process.exitCode = await runSheets(process.argv.slice(2), processTerminal);
