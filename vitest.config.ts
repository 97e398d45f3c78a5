import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('./', import.meta.url));
const alias = { '@/': root };

/** Two projects: plain Node for lib, a DOM for components. End-to-end tests and the bench have their own commands. */
export default defineConfig({
  test: {
    // One a core: vitest would leave one of them idle.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'lib',
          globalSetup: ['tests/build-assets.ts'],
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/components/**',
            'tests/e2e/**',
            'tests/bench/**',
            'tests/deployment/**',
            '**/node_modules/**',
          ],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'components',
          globalSetup: ['tests/build-assets.ts'],
          environment: 'jsdom',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
