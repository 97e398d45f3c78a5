import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readAssetManifest } from './manifest';

let remembered: { address: string; styles: string } | undefined;

/**
 * Reads the style of the site and of files to take away with its fonts inside, for a document that lives without the site.
 * @throws Error when the assets were never built
 */
export function readInlineStyles(): string {
  const addresses = [readAssetManifest().styles, readAssetManifest().paper];
  const address = addresses.join();
  if (remembered?.address !== address) {
    const styles = addresses
      .map((one) => readAsset(one).toString('utf8'))
      .join('')
      .replace(/url\((\/assets\/[^)]+\.woff2)\)/g, (_, font) => {
        return `url(data:font/woff2;base64,${readAsset(font).toString('base64')})`;
      });
    remembered = { address, styles };
  }
  return remembered.styles;
}

/** @param address "/assets/site.8655402421.css" */
function readAsset(address: string): Buffer {
  return readFileSync(/*turbopackIgnore: true*/ path.join(process.cwd(), 'public', address));
}
