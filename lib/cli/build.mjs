/** `npm run build`: checks the content, compiles the assets, builds the site and notes what it was built from. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { contentFolder, writeBuildRecord } from './build-record.mjs';
import { projectRoot, runCommand } from './run-command.mjs';

const folder = contentFolder(process.env.CONTENT_DIR);
const production = { NODE_ENV: 'production', CONTENT_DIR: folder };

/** @type {[string, string[]][]} */
const commands = [
  ['tsx', ['lib/cli/sheets.ts', 'check', folder, '--errors-only']],
  ['tsx', ['lib/build/assets/build-assets.ts']],
  ['next', ['build']],
];

// A build that stops half-way must not pass for the former one.
rmSync(path.join(projectRoot, '.next', 'content-dir.json'), { force: true });

for (const [command, args] of commands) {
  const code = await runCommand(command, args, production);
  if (code !== 0) {
    console.error(`La construction s’est arrêtée : « ${command} ${args[0]} » a échoué (code ${code}).`);
    process.exit(code);
  }
}
writeBuildRecord(folder);
