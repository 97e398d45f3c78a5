/** What is wrong in one place of a sheet. `file` is relative to the content folder; `check` is the permanent name of the rule. */
export interface Finding {
  file: string;
  line: number;
  check: string;
  /** What was found, in French. */
  found: string;
  /** What to type instead. */
  hint: string;
}

/** One finding as two lines of text: where and what, then what to type. */
export function formatFinding({ file, line, check, found, hint }: Finding): string {
  return `${file}:${line}  ${check}  ${found}\n    ${hint}`;
}
