import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** The documents of the project. */
const documents = [
  'README.md',
  ...['app', 'components', 'content', 'lib', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === 'README.md')
      .map((file) => path.join(folder, file)),
  ),
];

/** Rooms of the code. */
const rooms = readdirSync('lib').filter((name) => statSync(path.join('lib', name)).isDirectory());

/** What a link of a document leads to in the project; a place in a page and other sites left out. */
function listTargets(document: string): string[] {
  return [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) =>
    path.join(path.dirname(document), target ?? ''),
  );
}

describe('README.md', () => {
  it('lists every dependency with its exact version and a reason', () => {
    const listed = [...readme.matchAll(/^\| `([^`]+)` \| (\d[\d.]*) \| .{4,} \|$/gm)].map(([, name, version]) => [
      name,
      version,
    ]);
    expect(Object.fromEntries(listed)).toEqual({ ...dependencies, ...devDependencies });
  });

  it('is short: decisions, measures and contracts stand beside what they are about', () => {
    expect(Buffer.byteLength(readme)).toBeLessThan(10_000);
  });

  it('names every room of the code', () => {
    expect(rooms.filter((room) => !readme.includes(`\`lib/${room}/\``))).toEqual([]);
  });
});

describe('lib/README.md', () => {
  it('says what every room is for', () => {
    const table = readFileSync('lib/README.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|')[1] ?? '');
    expect(rooms.filter((room) => !table.some((cell) => new RegExp(`\\b${room}\\b`).test(cell)))).toEqual([]);
  });
});

describe('the documents', () => {
  it('name only commands that exist', () => {
    const named = documents.flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => name && !(name in scripts))).toEqual([]);
  });

  it.each(documents)('%s links only to files that exist', (document) => {
    expect(listTargets(document).filter((target) => !existsSync(target))).toEqual([]);
  });
});
