import { isLevelLine } from '@/lib/model/job-sheet/entry-routes';
import { findSectionByKey, findSectionByTitle, isStartingPoint, type SectionKey } from '@/lib/model/job-sheet/sections';
import { htmlToMarkdown, type OpensPart } from '@/lib/open-data/html/html-to-markdown';
import type { Labelled, OfficialName, OfficialRecord } from '@/lib/open-data/records/official-record';

/**
 * Writes a record of the official file as a sheet without front matter, section titles taken from the registry. Every word of the record
 * is in it, apart from its web addresses and related jobs, which the front matter carries, and the internal ids of vocabularies.
 */
export function writeSheetBody(record: OfficialRecord): string {
  const { texts } = record;
  const presentation = [texts.tagline, ...texts.documentation].map((html) => htmlToMarkdown(html));
  const parts = [
    `# ${record.name.heading}`,
    `**ID:** ${record.id}`,
    `**Appellations:**\n${writeForms(record.name)}`,
    ...writeOtherNames(record.otherNames),
    ...writeList('**Codes ROME:**', record.romeCodes),
    ...writeSection('presentation', presentation.filter(Boolean).join('\n\n')),
    ...writeSection('in-brief', htmlToMarkdown(texts.inBrief, opensPartOf('in-brief'))),
    ...writeSection('duties', htmlToMarkdown(texts.duties)),
    ...writeSection('skills', htmlToMarkdown(texts.skills)),
    ...writeSection('working-conditions', htmlToMarkdown(texts.workingConditions)),
    ...writeSection('working-life', htmlToMarkdown(texts.workingLife, opensPartOf('working-life'))),
    ...writeSection(
      'access',
      htmlToMarkdown(texts.access, (title) => isLevelLine(title)),
    ),
    ...(record.minimumLevel ? [`**Niveau d'accès minimum:** ${record.minimumLevel}`] : []),
    ...writeSection('trainings', toItems(record.trainings.map(writeTraining))),
    ...writeList('**Statuts possibles:**', record.statuses),
    ...writeSection('interests', toItems(record.interests)),
    ...writeSection('sectors', toItems(record.sectors)),
    ...writeSection('publications', toItems(record.publications)),
    ...writeLeftovers(record.leftovers),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** "Salaire" inside Vie professionnelle, "Durée des études" and "Après le bac" inside En bref. */
function opensPartOf(key: SectionKey): OpensPart {
  return (title) =>
    findSectionByTitle(title)?.inside?.includes(key) === true || (key === 'in-brief' && isStartingPoint(title));
}

function writeSection(key: SectionKey, body: string): string[] {
  const title = findSectionByKey(key)?.title;
  return body === '' || title === undefined ? [] : [`## ${title}`, body];
}

function writeOtherNames(names: readonly OfficialName[]): string[] {
  if (names.length === 0) return [];
  return [
    '## Autres appellations',
    ...names.map((name) => [`### ${name.heading}`, writeForms(name)].filter(Boolean).join('\n')),
  ];
}

function writeForms({ feminine, masculine }: OfficialName): string {
  return [feminine && `- Féminin: ${feminine}`, masculine && `- Masculin: ${masculine}`].filter(Boolean).join('\n');
}

function writeTraining({ id, label }: Labelled): string {
  return id ? `${label || id} (ID: ${id})` : label;
}

function writeList(label: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${label}\n${toItems(items)}`];
}

function toItems(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function writeLeftovers(leftovers: OfficialRecord['leftovers']): string[] {
  if (leftovers.length === 0) return [];
  return ['## Autres informations', toItems(leftovers.map(({ name, words }) => `${name} : ${words}`))];
}
