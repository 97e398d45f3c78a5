import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Finding } from './finding';
import type { Sheet } from './sheet';

/** What every check may look at. */
export interface GateContext {
  /** The sheets to judge. */
  sheets: readonly Sheet[];
  /** All the sheets of the folder, those to judge among them. */
  folder: readonly Sheet[];
  catalogue: Catalogue;
  /** Folder of documents that are not of this project (raw sheets, official tables); null where it is not there. */
  documents: string | null;
}

/** What a check gives: faults, or the reason why it could not look. */
type GateResult = Finding[] | { skipped: string };

/** A rule of the gate. */
export type GateCheck = (context: GateContext) => GateResult;

/** A check that looks at one sheet at a time. */
export function eachSheet(check: (sheet: Sheet, context: GateContext) => Finding[]): GateCheck {
  return (context) => context.sheets.flatMap((sheet) => check(sheet, context));
}
