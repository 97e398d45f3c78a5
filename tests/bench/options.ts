import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './paths';

export const partNames = [
  'build',
  'scale',
  'page',
  'lighthouse',
  'server',
  'pipeline',
  'import',
  'relations',
  'search',
  'search-server',
] as const;
export type PartName = (typeof partNames)[number];

export interface Options {
  parts: readonly PartName[];
  /** Absolute path of the content folder. */
  content: string;
  /** How many times each build is measured. */
  rounds: number;
  /** Keep the sites that an earlier run built, for the parts that only need pages. */
  reuse: boolean;
  /** Exit code 1 where a goal is missed. */
  strict: boolean;
}

/**
 * Reads the command line: `--only page,server --content <folder> --rounds 2 --reuse --strict`.
 * @throws where a part does not exist, or where the content folder is missing
 */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      content: { type: 'string' },
      rounds: { type: 'string', default: '2' },
      reuse: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  const asked = values.only?.split(',') ?? partNames;
  const unknown = asked.find((name) => !partNames.some((known) => known === name));
  if (unknown) throw new Error(`--only: "${unknown}" is not one of ${partNames.join(', ')}`);
  const content = path.resolve(projectRoot, values.content ?? process.env.CONTENT_DIR ?? defaultContent());
  if (!existsSync(content)) throw new Error(`--content: ${content} does not exist`);
  return {
    parts: partNames.filter((name) => asked.includes(name)),
    content,
    rounds: Math.max(1, Number(values.rounds) || 1),
    reuse: values.reuse,
    strict: values.strict,
  };
}

/** The real corpus where it stands beside the project, else the bundled content. */
function defaultContent(): string {
  return existsSync(path.join(projectRoot, '../shared/onisep')) ? '../shared/onisep' : 'content';
}
