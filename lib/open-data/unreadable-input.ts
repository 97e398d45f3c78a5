/**
 * An input that cannot be read at all: nothing is written then. The message is for the person who typed the command:
 * `file:line:column`, what was found, what was expected.
 */
export class UnreadableInput extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly expected: string,
    readonly place: { line: number; column: number } | null = null,
  ) {
    const where = place ? `${file}:${place.line}:${place.column}` : file;
    super(`${where}  ${reason}\n    ${expected}`);
  }
}
