import { loadCatalogue } from '@/lib/content/load-catalogue';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { listMissingWords } from '../lib/content/list-words';
import { aContentFile, aContentFolder } from './content-files';
import { OWN_WORDS, type SheetKind } from './mutated-sheet';

/** The day of these tests, YYYY-MM-DD. */
export const FUZZ_DAY = '2026-11-22';

/**
 * Words put into a sheet that are neither in what is made of it nor told by a finding on it: in its words, or by the name of the key or
 * of the alias that holds them. Of a sheet in error there is no page, and its error says so: none is lost.
 */
export function listLostWords(
  { folder, path }: SheetKind,
  text: string,
  make: (catalogue: Catalogue) => string,
): string[] {
  const catalogue = loadCatalogue(aContentFolder({ [folder]: [aContentFile(path, text)] }), FUZZ_DAY);
  const own = catalogue.diagnostics.filter(({ file }) => file === path);
  if (catalogue[folder].length === 0) {
    if (!own.some(({ severity }) => severity === 'error')) throw new Error('neither a record nor an error');
    return [];
  }
  const told = own.flatMap(({ message, hint }) => [message, hint]);
  const kept = [make(catalogue), ...told, ...listLinesTold(text.split('\n'), own)];
  return listMissingWords(withoutHeadComments(text), kept).filter((word) => OWN_WORDS.includes(word));
}

/** What stands at, and deeper than, a key that a finding calls unknown, or whose value it quotes cut short. */
function listLinesTold(lines: readonly string[], own: readonly Diagnostic[]): string[] {
  const indent = (line: string) => line.length - line.trimStart().length;
  return own
    .filter(({ code, message }) => code === 'unknown-front-matter-key' || message.includes('… »'))
    .flatMap(({ line }) => {
      const under = lines.slice(line);
      const base = indent((lines[line - 1] ?? '').replace(/- /g, '  '));
      const end = under.findIndex(
        (one) => one.trim() !== '' && !one.startsWith(':') && indent(one.replace(/- /g, '  ')) <= base,
      );
      return [lines[line - 1] ?? '', ...under.slice(0, end < 0 ? undefined : end)];
    });
}

/** The notes of a head (`# …`) are for those who write. */
function withoutHeadComments(text: string): string {
  const end = text.indexOf('\n---', 4);
  return text.slice(0, end).replace(/(?:^|\s)#.*$/gm, ' ') + text.slice(end);
}
