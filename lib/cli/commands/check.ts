import path from 'node:path';
import type { Command } from '@/lib/cli/command';
import { readFolder } from '@/lib/cli/read-folder';
import { summarizeByCode } from '@/lib/cli/summarize-by-code';
import { keepCatalogue } from '@/lib/content/built-catalogue';
import { formatDiagnostic, sortDiagnostics } from '@/lib/diagnostics/report';

const help = `Vérifie toutes les fiches d’un dossier et dit, pour chaque problème, où il est et quoi taper.

Usage : npm run sheets -- check [dossier] [options]

  dossier         dossier de contenu (par défaut : CONTENT_DIR, sinon content)
  --errors-only   ne détaille que les erreurs, et un SMIC dépassé ; les avertissements sont comptés
  --quiet         ne donne que le décompte
  --keep fichier  garde ce qui a été lu, pour construire et servir le site ; rien s’il y a une erreur

Code de sortie : 0 sans erreur (même avec des avertissements), 1 avec au moins une erreur.
`;

export const checkCommand: Command = {
  summary: 'vérifie les fiches d’un dossier',
  help,
  options: { 'errors-only': { type: 'boolean' }, quiet: { type: 'boolean' }, keep: { type: 'string' } },
  maxPositionals: 1,
  async run({ values, positionals }, terminal) {
    const catalogue = readFolder(positionals[0], terminal);
    const errors = catalogue.diagnostics.filter(({ severity }) => severity === 'error');
    // An old SMIC makes every page wrong: it is told before each build.
    const oldSmic = catalogue.diagnostics.filter(({ code }) => code === 'old-smic');
    const detailed = values['errors-only'] ? [...errors, ...oldSmic] : catalogue.diagnostics;
    if (!values.quiet && detailed.length > 0) {
      terminal.out(`${sortDiagnostics(detailed).map(formatDiagnostic).join('\n')}\n\n`);
    }
    terminal.out(summarizeByCode(catalogue));
    if (typeof values.keep === 'string' && errors.length === 0) keepCatalogue(path.resolve(values.keep), catalogue);
    return errors.length > 0 ? 1 : 0;
  },
};
