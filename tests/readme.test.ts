import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

describe('README.md', () => {
  it('lists every dependency with its exact version and a reason', () => {
    const listed = [...readme.matchAll(/^\| `([^`]+)` \| (\d[\d.]*) \| .{4,} \|$/gm)].map(([, name, version]) => [
      name,
      version,
    ]);
    expect(Object.fromEntries(listed)).toEqual({ ...dependencies, ...devDependencies });
  });

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name && !(name in scripts))).toEqual([]);
  });
});
