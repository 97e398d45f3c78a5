import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../paths';

/**
 * What the site is made of, tests left out. The lock file too: a second one inside the project would make Next take the copy for a
 * workspace of its own.
 */
const built =
  /^(?:app|components|content|lib|public|instrumentation\.ts|package\.json|tsconfig(?:\.build)?\.json|next\.config\.ts)$/;

/** Compiled by each copy for itself. */
const compiledAssets = path.join(projectRoot, 'public', 'assets');

/** Copies the project's own files; its dependencies are linked one by one, so that a copy has a cache of its own. */
export function copyProject(target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(projectRoot).filter((name) => built.test(name))) {
    cpSync(path.join(projectRoot, entry), path.join(target, entry), {
      recursive: true,
      filter: (source) => source !== compiledAssets,
    });
  }
  linkDependencies(target);
}

function linkDependencies(target: string): void {
  const modules = path.join(projectRoot, 'node_modules');
  mkdirSync(path.join(target, 'node_modules'));
  for (const name of readdirSync(modules)) {
    if (name === '.cache') continue;
    const link = path.join(target, 'node_modules', name);
    symlinkSync(path.relative(path.dirname(link), path.join(modules, name)), link);
  }
}
