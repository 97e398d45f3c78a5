import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from '@/lib/cli/terminal';

/** What the command line gave, after `parseArgs`. */
export interface CommandInput {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

/** One command of `npm run sheets --`. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** The whole help text of the command. */
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Most words that may follow the command. */
  maxPositionals: number;
  /**
   * Does the work.
   * @returns the exit code
   * @throws {UsageError} when the words make no sense together
   */
  run(input: CommandInput, terminal: Terminal): Promise<number>;
}
