import { findBrowser } from '@/lib/cli/install-browser.mjs';
import type { Part } from '../part';
import { atLeast, atMost, type Measurement, notMeasured } from '../report/measurement';
import { median } from '../report/median';
import { choosePages } from '../sites/choose-pages';
import { serveNext } from '../sites/serve-next';
import { type LighthouseResult, runLighthouse } from './run-lighthouse';

const ROUNDS = 3;

/** Lighthouse on the longest profile, ours and default Next's in turn, on the usual and on the slow profile. */
export const measureLighthouse: Part = async ({ sites, content }) => {
  const chrome = await findBrowser();
  if (!chrome) return [notMeasured('G4', 'Lighthouse', 'aucun navigateur : `npm run check` en installe un')];
  const { longest } = await choosePages();
  const folders = [await sites.folder('site'), await sites.folder('plain')] as const;
  const site = await serveNext(folders[0], content);
  const plain = await serveNext(folders[1], content);
  try {
    const lines: Measurement[] = [];
    for (const isSlow of [false, true]) {
      const ours: LighthouseResult[] = [];
      const theirs: LighthouseResult[] = [];
      for (let round = 1; round <= ROUNDS; round += 1) {
        console.log(`[bench] lighthouse ${isSlow ? 'slow' : 'mobile'} ${round}/${ROUNDS}`);
        ours.push(await runLighthouse(site.origin + longest, chrome, isSlow));
        theirs.push(await runLighthouse(plain.origin + longest, chrome, isSlow));
      }
      lines.push(...(isSlow ? describeSlow(ours, theirs) : describeMobile(ours, theirs)));
    }
    return lines;
  } finally {
    await site.stop();
    await plain.stop();
  }
};

const how = `Lighthouse 12.8.2, mobile (4G lente simulée, processeur 4 ×), fiche la plus longue, médiane de ${ROUNDS}`;
const howSlow = `latence 300 ms, 700 kbit/s, processeur 6 ×, fiche la plus longue, médiane de ${ROUNDS}`;

function describeMobile(ours: readonly LighthouseResult[], theirs: readonly LighthouseResult[]): Measurement[] {
  const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
  const failed = [...new Set(ours.flatMap((result) => result.failed))];
  return [
    ...categories.map((category) =>
      atLeast(100, {
        goal: 'G4',
        what: `Lighthouse : ${category}`,
        value: median(ours.map(({ scores }) => scores[category])),
        how: `${how} ; Next par défaut : ${median(theirs.map(({ scores }) => scores[category]))}${failed.length > 0 ? ` ; coûtent des points : ${failed.join(', ')}` : ''}`,
      }),
    ),
    compareLcp('G4', ours, theirs, how),
    atMost(0, { goal: 'G4', what: 'TBT', value: median(ours.map(({ tbt }) => tbt)), unit: 'ms', how }),
    atMost(0, { goal: 'G4', what: 'CLS', value: median(ours.map(({ cls }) => cls)), decimals: 3, how }),
  ];
}

function describeSlow(ours: readonly LighthouseResult[], theirs: readonly LighthouseResult[]): Measurement[] {
  return [
    atLeast(98, {
      goal: 'G5',
      what: 'profil lent : performance',
      value: median(ours.map(({ scores }) => scores.performance)),
      how: `${howSlow} ; Next par défaut : ${median(theirs.map(({ scores }) => scores.performance))}`,
    }),
    compareLcp('G5', ours, theirs, howSlow),
  ];
}

function compareLcp(
  goal: string,
  ours: readonly LighthouseResult[],
  theirs: readonly LighthouseResult[],
  conditions: string,
): Measurement {
  const our = median(ours.map(({ lcp }) => lcp));
  const their = median(theirs.map(({ lcp }) => lcp));
  return atMost(0.5, {
    goal,
    what: 'LCP ÷ Next par défaut',
    value: our / their,
    decimals: 2,
    how: `${Math.round(our)} ms contre ${Math.round(their)} ms, essais alternés ; ${conditions}`,
  });
}
