import { eachSheet } from '../check';

/** `sous-le-smic` looks at every amount and accepts a reason; two jobs may well have a name in common (« boulanger-pâtissier »); amounts stand in the head, and prose may tell them in any words. */
const NO_FAULTS: ReadonlySet<string> = new Set(['salary-below-smic', 'shared-alias', 'unread-pay']);

/** What the reader of the site finds wrong or doubtful in a sheet is a fault in ours. */
export const checkReader = eachSheet(({ file }, { catalogue }) =>
  catalogue.diagnostics
    .filter((diagnostic) => diagnostic.file === file && !NO_FAULTS.has(diagnostic.code))
    .map(({ line, code, message, hint }) => ({ file, line, check: code, found: message, hint })),
);
