import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '@/lib/cli/command';
import { nextLocalId } from '@/lib/cli/next-local-id';
import { readJobName } from '@/lib/cli/read-job-name';
import { sheetSkeleton } from '@/lib/cli/sheet-skeleton';
import { UsageError } from '@/lib/cli/terminal';
import { describeSystemError } from '@/lib/disk/describe-system-error.mjs';
import { toSlug } from '@/lib/text/slug';

const help = `Crée une fiche métier à remplir ; tant que sa présentation reste à rédiger, « check » le dit et la page n’existe pas.

Usage : npm run sheets -- new "Boulanger / Boulangère" [options]

  --id    identifiant de la fiche, par exemple MET.17 (par défaut : le premier numéro libre à partir de MET.900001)
  --dir   dossier de contenu (par défaut : CONTENT_DIR, sinon content)

Les deux formes s’écrivent en entier. Un seul nom suffit s’il sert aux femmes et aux hommes : "Libraire".
Une fiche qui existe déjà n’est jamais remplacée.
`;

/** A file name holds 255 bytes, its ending and the name of the copy written aside included. */
const LONGEST_SLUG = 230;

export const newCommand: Command = {
  summary: 'crée une fiche métier à remplir',
  help,
  options: { id: { type: 'string' }, dir: { type: 'string' } },
  maxPositionals: 1,
  async run({ values, positionals }, terminal) {
    if (positionals[0] === undefined) throw new UsageError('Donnez le nom du métier entre guillemets.');
    const name = readJobName(positionals[0]);
    const slug = toSlug(name.masculine);
    if (slug === '') throw new UsageError(`« ${positionals[0]} » ne contient aucune lettre.`);
    if (slug.length > LONGEST_SLUG)
      throw new UsageError(`Ce nom est trop long : ${slug.length} signes, ${LONGEST_SLUG} au plus.`);

    const folder = path.join(String(values.dir ?? (process.env.CONTENT_DIR || 'content')), 'metiers');
    await mkdir(folder, { recursive: true });
    const usedIds = await readIds(folder);
    const id = typeof values.id === 'string' ? values.id : nextLocalId(usedIds.keys());
    if (!/^MET\.\d{1,15}$/.test(id))
      throw new UsageError(`« ${id} » n’est pas un identifiant : écrivez par exemple MET.17.`);
    const owner = usedIds.get(id);
    if (owner !== undefined) throw new Error(`L’identifiant ${id} est déjà celui de ${path.join(folder, owner)}.`);

    const file = path.join(folder, `${slug}.md`);
    await writeNew(file, sheetSkeleton({ id, name, today: new Date().toLocaleDateString('sv-SE') }));
    terminal.out(`${file}\nFiche ${id} créée. À remplir, puis à vérifier avec « npm run sheets -- check ».\n`);
    return 0;
  },
};

/** Ids of a folder's sheets, from their `**ID:**` line or their file name, each with its file. */
async function readIds(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = entry.name;
    if (!/\.md$/i.test(file) || !entry.isFile()) continue;
    const text = await readFile(path.join(folder, file), 'utf8');
    const id =
      /^[ \t]*\*\*ID[ \t]*(?::[ \t]*\*\*|\*\*[ \t]*:)[ \t]*(MET\.\d+)/m.exec(text)?.[1] ?? /^MET\.\d+/.exec(file)?.[0];
    if (id !== undefined) ids.set(id, file);
  }
  return ids;
}

/** Writes the sheet aside, then links it to its name, which fails where a file has it already: nothing half written is ever left. */
async function writeNew(file: string, text: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await writeFile(aside, text);
    await link(aside, file);
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new Error(
      exists
        ? `${file} existe déjà : rien n’a été changé.`
        : `Impossible d’écrire ${file} : ${describeSystemError(cause, false)}.`,
      { cause },
    );
  } finally {
    await rm(aside, { force: true });
  }
}
