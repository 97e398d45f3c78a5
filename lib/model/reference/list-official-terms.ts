import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { OfficialTerm } from '@/lib/model/reference/official-terms';
import { foldText } from '@/lib/text/fold-text';

/**
 * Lists the French terms that the State recommends for a job: those whose English name is its name or one of its other names, case and
 * accents aside. A term that the sheet already bears as its own name is left out.
 * @returns in the order of the table; `foreign` holds only the English names that the sheet uses
 */
export function listOfficialTerms({ officialTerms }: Pick<Catalogue, 'officialTerms'>, job: JobSheet): OfficialTerm[] {
  const names = new Set(listForms([job.name, ...job.otherNames]));
  const own = new Set(listForms([job.name]));
  return officialTerms.flatMap((term) => {
    const foreign = term.foreign.filter((name) => names.has(foldText(name)));
    const isOwn = own.has(foldText(term.feminine)) && own.has(foldText(term.masculine));
    return foreign.length > 0 && !isOwn ? [{ ...term, foreign }] : [];
  });
}

function listForms(names: readonly { feminine: string; masculine: string }[]): string[] {
  return names.flatMap(({ feminine, masculine }) => [foldText(feminine), foldText(masculine)]);
}
