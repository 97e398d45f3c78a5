import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds copies of the site: a step of its own in `npm run check`, after the construction, never part of `npm test`. One file after another: each has the machine to itself. */
export default defineConfig({
  root,
  resolve: { alias: { '@/': root } },
  test: { name: 'deployment', include: ['tests/deployment/**/*.test.ts'], fileParallelism: false },
});
