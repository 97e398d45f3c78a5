import { findRomeSource } from '@/lib/model/job-sheet/find-rome-source';
import { eachSheet } from '../check';
import type { Finding } from '../finding';
import type { Sheet } from '../sheet';

/** A figure of the head that says no source or no year; an amount or a large number of the text that no year or law dates. */
export const checkFigures = eachSheet((sheet) => [...listBareHeadFigures(sheet), ...listBareTextFigures(sheet)]);

function listBareHeadFigures({ file, kind, head }: Sheet): Finding[] {
  const { data, lineOf } = head;
  if (kind === 'training') {
    if (data?.sources?.length) return [];
    return [
      {
        file,
        line: 1,
        check: 'sans-source',
        found: 'La fiche ne cite aucune source.',
        hint: 'Ajoutez « sources » à l’en-tête.',
      },
    ];
  }
  const found: Finding[] = [];
  for (const list of ['salaires', 'etudes'] as const) {
    (data?.[list] ?? []).forEach(({ source, annee }, index) => {
      const line = lineOf([list, index]);
      if (!source)
        found.push({
          file,
          line,
          check: 'sans-source',
          found: `Un chiffre de « ${list} » n’a pas de source.`,
          hint: 'Ajoutez « source: » et la clé d’une des sources.',
        });
      if (!annee)
        found.push({
          file,
          line,
          check: 'sans-annee',
          found: `Un chiffre de « ${list} » n’a pas d’année.`,
          hint: 'Ajoutez « annee: ».',
        });
    });
  }
  (data?.parcours ?? []).forEach(({ source }, index) => {
    if (!source)
      found.push({
        file,
        line: lineOf(['parcours', index]),
        check: 'sans-source',
        found: 'Un passage de « parcours » n’a pas de source.',
        hint: 'Ajoutez « source: » et la clé d’une des sources.',
      });
  });
  for (const [key, field] of [
    ['niveau', /^\*\*Niveau d.accès minimum/m],
    ['statuts', /^\*\*Statuts possibles/m],
  ] as const) {
    if (field.test(head.body) && !data?.[key])
      found.push({
        file,
        line: 1,
        check: 'sans-source',
        found: `On ne sait pas d’où viennent les ${key === 'niveau' ? 'années d’études demandées (niveau minimum)' : 'statuts'}.`,
        hint: `Ajoutez à l’en-tête « ${key}: » puis « source: » et la clé d’une des sources.`,
      });
  }
  return found;
}

const NUMBER =
  /(?<![\p{L}\p{N},.-])\d{1,3}(?:[\s\u00a0\u202f]?\d{3})*(?:,\d+)?(?:[\s\u00a0\u202f]*(?:%|€|euros?\b|pour cent))?/gu;
const DATED = /\b(?:19|20)\d{2}\b|\barticles?\b|\bCode d|\bloi\b|\bdécret\b|\barrêté\b|\bSMIC\b/i;

/** Where a figure counts: money, percentages, and numbers from a thousand that are no year. */
function listBareTextFigures({ file, head, passages }: Sheet): Finding[] {
  const inHead = new Set((head.data?.salaires ?? []).flatMap(({ min, max }) => [min, max]));
  const blocks = new Map<number, string>();
  for (const { block, text } of passages) blocks.set(block, `${blocks.get(block) ?? ''} ${text}`);
  const dated = new Set(
    [...blocks.values()].filter((text) => DATED.test(text)).flatMap((text) => (text.match(NUMBER) ?? []).map(toNumber)),
  );
  return passages.flatMap(({ kind, text, line, block }): Finding[] => {
    if (kind === 'head' || kind === 'heading' || DATED.test(blocks.get(block) ?? '')) return [];
    return (text.match(NUMBER) ?? []).flatMap((figure) => {
      const value = toNumber(figure);
      const isYear = /^(?:19|20)\d{2}$/.test(figure);
      const counts = /[%€]|euro|pour cent/.test(figure) || (value >= 1000 && !isYear);
      if (!counts || inHead.has(value) || dated.has(value)) return [];
      return [
        {
          file,
          line,
          check: 'chiffre-sans-date',
          found: `« ${figure.trim()} » : rien ne dit de quand date ce chiffre, ni qui le donne.`,
          hint: 'Nommez la source et l’année dans le paragraphe, ou l’article de loi.',
        },
      ];
    });
  });
}

function toNumber(figure: string): number {
  return Number(figure.replace(/[^\d,]/g, '').replace(',', '.'));
}

const ARTICLE_OF_LAW = /\barticles?\s+(?:[LRD]\.?\s?)?\d/i;

/** Each source has an address that is a page (an article of law may do without), and a date or the day it was read. */
export const checkSources = eachSheet(({ file, head }) =>
  (head.data?.sources ?? []).flatMap((source, index): Finding[] => {
    const line = head.lineOf(['sources', index]);
    const name = `La source « ${source.cle} »`;
    const found: Finding[] = [];
    if (!source.adresse && !ARTICLE_OF_LAW.test(source.nom))
      found.push({
        file,
        line,
        check: 'source-sans-adresse',
        found: `${name} n’a pas d’adresse.`,
        hint: 'Ajoutez « adresse: » ; seul un article de loi peut s’en passer.',
      });
    if (source.adresse && isHomePage(source.adresse))
      found.push({
        file,
        line,
        check: 'page-d-accueil',
        found: `${name} renvoie à une page d’accueil.`,
        hint: 'Donnez l’adresse de la page qui dit le fait.',
      });
    if (!source.date && !source['lu-le'])
      found.push({
        file,
        line,
        check: 'source-sans-date',
        found: `${name} n’a ni date, ni jour de lecture.`,
        hint: 'Ajoutez « date: » si elle est connue, sinon « lu-le: AAAA-MM-JJ ».',
      });
    return found;
  }),
);

function isHomePage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.pathname === '/' && url.search === '';
}

/** A move that the ROME gives carries no condition: the ROME gives none. */
export const checkRomeMoves = eachSheet(({ file, head }) => {
  const { data, lineOf } = head;
  const isRome = (key: string) =>
    findRomeSource([{ key, name: '', publisher: null, date: null, url: null, licence: null }]);
  return (data?.parcours ?? []).flatMap(({ source, rome, condition, sens }, index): Finding[] => {
    if (!rome && !(source && isRome(source))) return [];
    const line = lineOf(['parcours', index]);
    const found: Finding[] = [];
    if (condition)
      found.push({
        file,
        line,
        check: 'condition-rome',
        found: `Un passage du ROME porte une condition : « ${condition} ».`,
        hint: 'Supprimez-la, ou citez la source qui la donne.',
      });
    if (sens !== 'proche')
      found.push({
        file,
        line,
        check: 'sens-rome',
        found: `Un passage du ROME est dit « ${sens} ».`,
        hint: 'Écrivez « sens: proche » : le ROME ne donne pas de sens.',
      });
    return found;
  });
});
