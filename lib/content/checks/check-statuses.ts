import type { Check } from '@/lib/content/checks/check';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { SectionKey } from '@/lib/model/job-sheet/sections';
import { foldText } from '@/lib/text/fold-text';

interface StatusRule {
  /** Status that the words call for. */
  status: string;
  /** Any of these satisfies the rule, folded. */
  satisfiedBy: readonly string[];
  words: RegExp;
  /** Keys of the sections where the words are about the job itself. */
  sections: readonly SectionKey[];
}

/**
 * Only plain words are taken: "exercer en libéral", "travailler en indépendant", "à son compte" where the sheet knows
 * no self-employed status; "fonction publique" in the pay of a job that has no public status. Duties and skills are not
 * read: they speak of clients and partners.
 */
const RULES: readonly StatusRule[] = [
  {
    status: 'libéral',
    satisfiedBy: ['liberal', 'independant', 'artisan'],
    words: /(?:exerc|travaill|pratiqu|install)[\p{L}'’ ]{0,40}(?<![\p{L}])(en libéral)(?![\p{L}])/iu,
    sections: ['working-life', 'job-market', 'salary', 'access'],
  },
  {
    status: 'indépendant',
    satisfiedBy: ['liberal', 'independant', 'artisan', 'intermittent du spectacle'],
    words:
      /(?:exerc|travaill|install|mett|établi|lanc)[\p{L}'’ ]{0,40}(?<![\p{L}])(à (?:son|leur) (?:propre )?compte|en (?:tant qu['’])?indépendante?|en free-?lance)(?![\p{L}])/iu,
    sections: ['working-life', 'job-market', 'salary', 'access'],
  },
  {
    status: 'fonctionnaire',
    satisfiedBy: ['fonctionnaire', 'militaire'],
    words: /(?:dans|de) la (fonction publique)(?![\p{L}])/iu,
    sections: ['salary'],
  },
];

/** One of these is in every line that a rule may match: a quick look spares most lines the closer one. */
const QUICK_LOOK = /libéral|compte|indépendant|free-?lance|fonction publique/i;

/** Points at words of the sheet that call for a status which is not in its list. */
export const checkStatuses: Check = ({ raw, job }) => {
  if (!job || job.employmentStatuses.length === 0) return [];
  const known = job.employmentStatuses.map(foldText);
  return RULES.filter((rule) => !rule.satisfiedBy.some((status) => known.includes(status))).flatMap((rule) => {
    for (const section of raw.collected.sections) {
      if (!section.definition || !rule.sections.includes(section.definition.key)) continue;
      for (const line of section.lines) {
        const match = QUICK_LOOK.test(line.text) ? rule.words.exec(line.text) : null;
        if (!match?.[1]) continue;
        const column = line.removed + match.index + match[0].length - match[1].length + 1;
        const place = { file: raw.file, line: line.number, column };
        return [createDiagnostic('status-contradicted', place, { words: match[1], status: rule.status })];
      }
    }
    return [];
  });
};
