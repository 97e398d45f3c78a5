import { parseArgs } from 'node:util';
import type { Command, CommandInput } from '@/lib/cli/command';
import { checkCommand } from '@/lib/cli/commands/check';
import { exportCommand } from '@/lib/cli/commands/export';
import { importCommand } from '@/lib/cli/commands/import';
import { newCommand } from '@/lib/cli/commands/new';
import { type Terminal, UsageError } from '@/lib/cli/terminal';
import { describeSystemError } from '@/lib/disk/describe-system-error.mjs';

const commands: Record<string, Command> = {
  check: checkCommand,
  new: newCommand,
  export: exportCommand,
  import: importCommand,
};

const commandList = Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n');

const help = `Travailler sur les fiches.

Usage : npm run sheets -- <commande> [options]

${commandList}

Aide d’une commande : npm run sheets -- <commande> --help
`;

/**
 * Runs one command line.
 * @param args what follows `npm run sheets --`
 * @returns exit code: 0 when all is well, 1 when the content holds errors or a file cannot be read or written, 2 for a command line that makes no sense
 */
export async function runSheets(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    terminal[name === undefined ? 'error' : 'out'](help);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.error(`Commande inconnue : « ${name} ».\n\n${help}`);
    return 2;
  }
  try {
    return await runCommand(command, rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(`${error.message}\nAide : npm run sheets -- ${name} --help\n`);
      return 2;
    }
    terminal.error(`${describeSystemError(error)}\n`);
    return 1;
  }
}

async function runCommand(command: Command, args: string[], terminal: Terminal): Promise<number> {
  const input = readArguments(command, args);
  if (input.values.help === true) {
    terminal.out(command.help);
    return 0;
  }
  const [extra] = input.positionals.slice(command.maxPositionals);
  if (extra !== undefined) throw new UsageError(`« ${extra} » est de trop.`);
  return command.run(input, terminal);
}

function readArguments(command: Command, args: string[]): CommandInput {
  const options: Command['options'] = { ...command.options, help: { type: 'boolean', short: 'h' } };
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(`Option inconnue : « ${token.rawName} ».`);
    if (option.type === 'string' && !token.value) throw new UsageError(`« ${token.rawName} » attend une valeur.`);
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(`« ${token.rawName} » ne prend pas de valeur.`);
    }
  }
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  return { values: values as CommandInput['values'], positionals };
}
