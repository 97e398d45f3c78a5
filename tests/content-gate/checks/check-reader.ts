import { eachSheet } from '../check';

/** Told here by `sous-le-smic`, which looks at every amount and accepts a reason. */
const TOLD_ELSEWHERE = 'salary-below-smic';

/** What the reader of the site finds wrong or doubtful in a sheet is a fault in ours. */
export const checkReader = eachSheet(({ file }, { catalogue }) =>
  catalogue.diagnostics
    .filter((diagnostic) => diagnostic.file === file && diagnostic.code !== TOLD_ELSEWHERE)
    .map(({ line, code, message, hint }) => ({ file, line, check: code, found: message, hint })),
);
