import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Part } from '../part';
import { atMost, type Measurement, toReported } from '../report/measurement';
import { sum } from '../report/median';
import { choosePages } from '../sites/choose-pages';
import { serveNext } from '../sites/serve-next';
import { browserMeasurements } from './browser-measurements';
import { compressedSize } from './compressed-size';
import { bodyMarkup, scriptsOf } from './scripts-of';

/** Weight of pages: scripts, HTML against Eleventy's, everything over the wire against default Next. */
export const measurePages: Part = async ({ sites, content }) => {
  const pages = await choosePages();
  const eleventy = await sites.folder('eleventy');
  const named = [
    { name: 'fiche la plus longue', path: pages.longest },
    { name: 'fiche médiane', path: pages.median },
    { name: 'formation la plus longue', path: pages.longestTraining },
    { name: 'accueil', path: '/' },
  ];
  const folders = { site: await sites.folder('site'), plain: await sites.folder('plain') };
  const site = await serveNext(folders.site, content);
  const plain = await serveNext(folders.plain, content);
  try {
    const lines: Measurement[] = [];
    for (const { name, path: address } of named) {
      const html = await (await fetch(site.origin + address)).text();
      lines.push(...describeHtml(name, html));
      if (address !== '/') lines.push(compareWithEleventy(name, html, readEleventyPage(eleventy, address)));
    }
    lines.push(await compareSample(site.origin, eleventy, pages.sample));
    return [...lines, ...(await browserMeasurements(named, site.origin, plain.origin))];
  } finally {
    await site.stop();
    await plain.stop();
  }
};

function describeHtml(name: string, html: string): Measurement[] {
  const { framework, own } = scriptsOf(html);
  const { raw, gzip, brotli } = compressedSize(html);
  return [
    atMost(0, {
      goal: 'G1',
      what: `${name} : scripts du framework ou en ligne`,
      value: framework.length,
      how: `\`<script>\` de la page servie par \`next start\`, JSON-LD à part ; ${own.length} module à nous`,
    }),
    toReported({
      what: `${name} : HTML`,
      value: gzip,
      unit: 'octets gzip',
      how: `gzip -6 ; ${raw} octets bruts, ${brotli} en brotli 11`,
    }),
  ];
}

const sameMarkup =
  'Eleventy 3.1.7 écrit le rendu statique des mêmes composants React, même Markdown, même en-tête de document';

function compareWithEleventy(name: string, html: string, reference: string): Measurement {
  const isSame = bodyMarkup(html) === bodyMarkup(reference);
  return atMost(1.05, {
    goal: 'G3',
    what: `${name} : HTML gzip ÷ Eleventy`,
    value: compressedSize(html).gzip / compressedSize(reference).gzip,
    decimals: 3,
    how: `${sameMarkup} ; corps ${isSame ? 'identiques' : '**différents**'}, commentaires de React à part`,
  });
}

async function compareSample(origin: string, eleventy: string, sample: readonly string[]): Promise<Measurement> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const address of sample) {
    ours.push(compressedSize(await (await fetch(origin + address)).text()).gzip);
    theirs.push(compressedSize(readEleventyPage(eleventy, address)).gzip);
  }
  return atMost(1.05, {
    goal: 'G3',
    what: `${sample.length} fiches au hasard : HTML gzip ÷ Eleventy`,
    value: sum(ours) / sum(theirs),
    decimals: 3,
    how: `somme des tailles ; ${Math.round(sum(ours) / sample.length)} octets en moyenne contre ${Math.round(sum(theirs) / sample.length)}`,
  });
}

function readEleventyPage(folder: string, address: string): string {
  return readFileSync(path.join(folder, 'out', `${address}.html`), 'utf8');
}
