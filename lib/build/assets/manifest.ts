import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Addresses of the files that pages load, with the hash of their content in the name. */
export interface AssetManifest {
  styles: string;
  /** Style of pages of paper, files to take away and cards in other sites, loaded after `styles`. */
  paper: string;
  enhancements: string;
  /** Loaded by `enhancements` when a search field is first touched. */
  suggestions: string;
  /** Loaded by `enhancements` where a page offers to be kept. */
  offline: string;
  /** Font files of the first screen, to be preloaded. */
  fonts: string[];
  /** Files for the renderer of pictures, which no page loads. */
  pictureFonts: string[];
}

/** Where `build-assets` writes, below the project's root. */
export const assetsFolder = 'public/assets';

let remembered: AssetManifest | undefined;

/**
 * Reads the manifest that `build-assets` wrote; a site that is served, the one of its own build (ASSETS_FILE), whatever a later one has made.
 * @throws Error naming the command to run, when the assets were never built.
 */
export function readAssetManifest(): AssetManifest {
  if (remembered && process.env.NODE_ENV === 'production') return remembered;
  const file = process.env.ASSETS_FILE || path.join(process.cwd(), 'public', 'assets', 'manifest.json');
  try {
    remembered = JSON.parse(readFileSync(/*turbopackIgnore: true*/ file, 'utf8')) as AssetManifest;
  } catch (cause) {
    throw new Error(`${assetsFolder}/manifest.json is missing: run "npm run build" or "npm run dev".`, { cause });
  }
  return remembered;
}
