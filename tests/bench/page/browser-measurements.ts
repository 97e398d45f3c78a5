import { chromium } from '@playwright/test';
import { findBrowser } from '@/lib/cli/install-browser.mjs';
import { atMost, type Measurement, notMeasured } from '../report/measurement';
import { sum } from '../report/median';
import { type BrowserLoad, loadInBrowser } from './browser-load';
import { isTextVisibleBeforeFonts } from './text-before-fonts';

/** 90 kB, in the decimal sense. */
const HEAVIEST = 90_000;

/** What a real browser loads for each page, and what default Next would have sent for the first one. */
export async function browserMeasurements(
  pages: readonly { name: string; path: string }[],
  origin: string,
  plainOrigin: string,
): Promise<Measurement[]> {
  const executablePath = await findBrowser();
  if (!executablePath)
    return [notMeasured('', 'poids dans Chromium', 'aucun navigateur : `npm run check` en installe un')];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const lines: Measurement[] = [];
    for (const { name, path } of pages) {
      const load = await loadInBrowser(browser, origin + path);
      lines.push(...describeLoad(name, load));
      lines.push(await describeFirstText(name, () => isTextVisibleBeforeFonts(browser, origin + path)));
    }
    const [first] = pages;
    if (!first) return lines;
    const ours = await loadInBrowser(browser, origin + first.path);
    const plain = await loadInBrowser(browser, plainOrigin + first.path);
    return [...lines, ...compareLoads(first.name, ours, plain)];
  } finally {
    await browser.close();
  }
}

function describeLoad(name: string, load: BrowserLoad): Measurement[] {
  const bytesOf = (type: string) =>
    sum(load.requests.filter((request) => request.type === type).map(({ bytes }) => bytes));
  const parts = [
    ['HTML', 'Document'],
    ['style', 'Stylesheet'],
    ['polices', 'Font'],
    ['module', 'Script'],
  ].map(([label, type = '']) => `${label} ${bytesOf(type)}`);
  return [
    atMost(HEAVIEST, {
      what: `${name} : octets sur le réseau`,
      value: load.bytes,
      how: `Chromium, 360 × 740, cache vide, page parcourue jusqu’en bas, \`next start\` en gzip, en-têtes HTTP compris ; ${parts.join(', ')}`,
    }),
    atMost(5, {
      goal: 'G1',
      what: `${name} : requêtes`,
      value: load.requests.length,
      how: 'même chargement ; l’icône (moins de 500 octets, une fois pour le site) n’y est pas : Chromium sans fenêtre ne la demande pas',
    }),
    atMost(0, {
      goal: 'G1',
      what: `${name} : octets de script du framework`,
      value: sum(load.requests.filter(({ url }) => url.includes('/_next/')).map(({ bytes }) => bytes)),
      how: 'même chargement, tout ce qui vient de `/_next/`',
    }),
    atMost(0, {
      what: `${name} : requêtes vers un autre hôte`,
      value: load.otherHosts.length,
      how: 'même chargement',
    }),
  ];
}

async function describeFirstText(name: string, measure: () => Promise<boolean>): Promise<Measurement> {
  const passed = await measure();
  return {
    goal: '',
    what: `${name} : texte visible avant les polices`,
    measured: passed ? 'oui' : 'non',
    limit: 'oui',
    passed,
    how: 'polices retenues en route ; deux images de l’écran, la seconde à texte transparent, doivent différer',
  };
}

function compareLoads(name: string, ours: BrowserLoad, plain: BrowserLoad): Measurement[] {
  const withoutFonts = ({ requests }: BrowserLoad) =>
    sum(requests.filter(({ type }) => type !== 'Font').map(({ bytes }) => bytes));
  const how = `le même projet sans l’adaptateur : ${plain.requests.length} requêtes, ${plain.bytes} octets`;
  return [
    atMost(1 / 15, {
      goal: 'G2',
      what: `${name} : octets ÷ Next par défaut`,
      value: ours.bytes / plain.bytes,
      decimals: 3,
      how: `${how} ; polices comprises des deux côtés (l’objectif avait été fixé sur une page sans police)`,
    }),
    atMost(1 / 15, {
      goal: 'G2',
      what: `${name} : octets hors polices ÷ Next par défaut`,
      value: withoutFonts(ours) / withoutFonts(plain),
      decimals: 3,
      how: `${how} ; polices ôtées des deux côtés`,
    }),
  ];
}
