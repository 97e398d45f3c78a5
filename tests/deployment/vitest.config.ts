import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a copy of the site twice: a step of its own in `npm run check`, never part of `npm test`. */
export default defineConfig({
  root,
  resolve: { alias: { '@/': root } },
  test: { name: 'deployment', include: ['tests/deployment/**/*.test.ts'] },
});
