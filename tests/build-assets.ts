import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Pages name the style, the fonts and the module by their hash: a clone that was never built has none yet, and they take a few seconds. */
export default function buildAssets(): void {
  if (existsSync('public/assets/manifest.json')) return;
  execFileSync('node_modules/.bin/tsx', ['lib/build/assets/build-assets.ts'], { stdio: 'inherit' });
}
