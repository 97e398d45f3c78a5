import type { AssetManifest } from '@/lib/build/assets/manifest';

/** Set by the build. */
declare const MANIFEST: AssetManifest;

/** In place of lib/build/assets/manifest, which reads a file. */
export function readAssetManifest(): AssetManifest {
  return MANIFEST;
}
