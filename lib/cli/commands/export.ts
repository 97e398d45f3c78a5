import path from 'node:path';
import type { Command } from '@/lib/cli/command';

import { readFolder } from '@/lib/cli/read-folder';
import { toExport } from '@/lib/content/export';
import { writeWhole } from '@/lib/disk/write-whole.mjs';
import { formatCount } from '@/lib/text/format-count';

const help = `Écrit tout le catalogue en JSON : le format est décrit dans lib/content/README.md.

Usage : npm run sheets -- export [dossier] [--out fichier.json]

  dossier   dossier de contenu (par défaut : CONTENT_DIR, sinon content)
  --out     fichier à écrire ; sans lui, le JSON sort sur la sortie standard

Une fiche en erreur n’est pas exportée ; son erreur figure dans « diagnostics ».
`;

export const exportCommand: Command = {
  summary: 'écrit tout le catalogue en JSON',
  help,
  options: { out: { type: 'string' } },
  maxPositionals: 1,
  async run({ values, positionals }, terminal) {
    const exported = toExport(readFolder(positionals[0], terminal));
    const json = `${JSON.stringify(exported, null, 2)}\n`;
    if (typeof values.out !== 'string') {
      terminal.out(json);
      return 0;
    }
    writeWhole(path.resolve(values.out), json);
    const errors = exported.diagnostics.filter(({ severity }) => severity === 'error').length;
    const content = [
      formatCount(exported.jobs.length, 'métier', 'métiers'),
      formatCount(exported.trainings.length, 'formation', 'formations'),
      ...(errors > 0 ? [`${formatCount(errors, 'erreur', 'erreurs')} (détail : npm run sheets -- check)`] : []),
    ];
    terminal.error(`${values.out} : ${content.join(', ')}.\n`);
    return 0;
  },
};
