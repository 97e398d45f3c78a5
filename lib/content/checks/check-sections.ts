import type { Check } from '@/lib/content/checks/check';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { suggestNearest } from '@/lib/diagnostics/suggest-nearest';
import { listExpectedSections, SECTIONS } from '@/lib/model/job-sheet/sections';
import { cutQuote } from '@/lib/text/shorten';

/** Names, in one finding, the sections that a complete sheet has and this one lacks. */
export const checkMissingSections: Check = ({ raw, job }) => {
  if (!job) return [];
  const keys = new Set(job.sections.map((section) => section.key));
  // Figures of the head tell as much as the section; a container is not missed where its parts are there.
  if (job.studyDurations.length > 0) keys.add('study-duration');
  if (job.salaries.length > 0) keys.add('salary');
  if (keys.has('salary') || keys.has('job-market')) keys.add('working-life');
  const missing = listExpectedSections().filter((section) => !keys.has(section.key));
  if (missing.length === 0) return [];
  const titles = missing.map((section) => `« ${section.title} »`).join(', ');
  return [createDiagnostic('missing-section', { file: raw.file, line: raw.collected.heading?.line ?? 1 }, { titles })];
};

/** Points at titles that nobody registered; the section is shown all the same. */
export const checkUnknownSections: Check = ({ raw }) =>
  raw.collected.sections
    .filter((section) => section.definition === null)
    .map(({ sourceTitle, line }) => {
      const titles = SECTIONS.map((section) => section.title);
      const otherwise = 'Si ce titre est voulu, il n’y a rien à faire : la rubrique est affichée à sa place.';
      const suggestion = suggestNearest(sourceTitle, titles, otherwise, '## ');
      return createDiagnostic('unknown-section', { file: raw.file, line }, { title: sourceTitle, suggestion });
    });

/** Points at the second title of a section that stands twice in the sheet. */
export const checkRepeatedSections: Check = ({ raw }) =>
  raw.collected.sections.flatMap(({ definition, sourceTitle, line: first, repeatedAt }) =>
    repeatedAt.map((line) =>
      createDiagnostic(
        'repeated-section',
        { file: raw.file, line },
        { title: definition?.title ?? sourceTitle, first },
        [{ file: raw.file, line: first }],
      ),
    ),
  );

/** A duration is shown as words alone: where its link leads is named. */
export const checkStudyLinks: Check = ({ raw }) =>
  raw.collected.sections
    .filter(({ definition }) => definition?.kind === 'studies')
    .flatMap(({ lines }) => lines)
    .flatMap(({ text, number: line }) => {
      const address = /\]\(\s*([^()]+)\)/.exec(text)?.[1];
      if (address === undefined) return [];
      const hint = 'La page ne montre là que les mots : mettez le lien sous « liens », dans l’en-tête.';
      const values = { words: cutQuote(address), where: 'sous « Durée des études »', hint };
      return [createDiagnostic('unread-words', { file: raw.file, line }, values)];
    });

/** Points at titles with nothing but signs under them; those of sections that every sheet has are named as missing already. */
export const checkEmptySections: Check = ({ raw, job }) => {
  const kept = new Set(job?.sections.map((section) => section.line));
  return raw.collected.sections
    .filter(({ line, definition, lines }) => {
      const holdsSigns = lines.some(({ text }) => text !== '');
      return job !== null && !kept.has(line) && (holdsSigns || !definition?.expected);
    })
    .map(({ line, sourceTitle, definition }) =>
      createDiagnostic('empty-section', { file: raw.file, line }, { title: sourceTitle || (definition?.title ?? '') }),
    );
};
