import type { GenderedName } from '@/lib/model/job-sheet/job-sheet';
import type { SeededRandom } from '../search/seeded-random';

/** Sections of text and of items: what they say may be said of any job without a line of the reader's grammar being touched. */
const MIXED = [
  ...['Présentation', 'Nature du travail', 'Missions', 'Compétences requises', 'Qualités', 'Savoir-faire', 'Outils'],
  ...['État d’esprit', "État d'esprit", 'Conditions de travail', 'Où travaille-t-on', 'Rôle dans la société'],
];
/** Lines that hold no sentence to be drawn: titles, fields, quotations, tables, and what is empty. */
const KEPT_LINE = /^\s*$|^#|^\*\*|^[>|]/;

/**
 * Makes job sheets that nobody wrote out of those of a folder: the lines of their sections are drawn from the same sections of all sheets; figures,
 * studies, trainings, interests and sources are those of the sheet that is copied, its other names are left out.
 * @param sheets whole files
 * @returns what makes one: a file to copy, "MET.1000081", a name that no sheet has
 */
export function createSheetGrower(sheets: readonly string[], random: SeededRandom) {
  const pools = new Map<string, string[]>();
  for (const sheet of sheets) {
    eachLine(sheet, (section, line) => {
      if (!isDrawn(section, line)) return line;
      const pool = pools.get(poolOf(section, line));
      if (pool) pool.push(line);
      else pools.set(poolOf(section, line), [line]);
      return line;
    });
  }
  return (sheet: string, id: string, { masculine, feminine }: GenderedName): string =>
    eachLine(withoutOtherNames(sheet), (section, line) =>
      isDrawn(section, line) ? random.pick(pools.get(poolOf(section, line)) ?? [line]) : line,
    )
      .replace(/^# .*$/m, `# ${masculine}/${feminine}`)
      .replace(/^\*\*ID:\*\* .*$/m, `**ID:** ${id}`)
      .replace(/^- Féminin: .*$/m, `- Féminin: ${feminine}`)
      .replace(/^- Masculin: .*$/m, `- Masculin: ${masculine}`);
}

function isDrawn(section: string, line: string): boolean {
  return MIXED.includes(section) && !KEPT_LINE.test(line);
}

/** Items answer to items, paragraphs to paragraphs. */
function poolOf(section: string, line: string): string {
  return `${section} ${line.startsWith('- ')}`;
}

function withoutOtherNames(sheet: string): string {
  return sheet.replace(/^## Autres appellations\n[\s\S]*?(?=^(?:## |\*\*))/m, '');
}

/** Goes through the lines below the head of a file, each with the title of its section. */
function eachLine(sheet: string, change: (section: string, line: string) => string): string {
  const end = sheet.indexOf('\n---', 3) + 4;
  let section = '';
  const body = sheet
    .slice(end)
    .split('\n')
    .map((line) => {
      if (line.startsWith('## ')) section = line.slice(3).trim();
      return change(section, line);
    });
  return sheet.slice(0, end) + body.join('\n');
}
