import { smicAt } from '@/lib/model/reference/smic';
import { smicInUnit } from '@/lib/pay/smic-in-unit';
import { eachSheet } from '../check';
import type { Finding } from '../finding';

const UNITS = { heure: 'hour', mois: 'month', an: 'year' } as const;
/** What may explain an amount below the SMIC. */
const REASON =
  /\bSMIC\b|temps partiel|mi-temps|apprenti|alternan|stag|gratification|complément|service civique|volontaire|vacation|avant (?:1[78]|\w+-huit) ans|net\b/i;
/** « 1 801 euros brut »: gross and by the month unless another unit follows. */
const GROSS =
  /(?<![\p{N},.])(\d(?:[\s\u00a0\u202f]?\d{3})+(?:,\d+)?)[\s\u00a0\u202f]*(?:euros|€)[\s\u00a0\u202f]+bruts?(?! (?:par|de l)[\s\u00a0\u202f.’']*(?:an|heure|jour|semaine))/gu;

/** No amount below the SMIC in force without the reason beside it: in the condition of a figure, in the paragraph of a sentence. */
export const checkPayFloor = eachSheet(({ file, head, passages }, { catalogue }) => {
  const smic = smicAt(catalogue.smic, catalogue.day);
  if (!smic) return [];
  const hint = 'Mettez le montant à jour, ou dites pourquoi : temps partiel, apprentissage, SMIC de l’époque…';
  const inHead = (head.data?.salaires ?? []).flatMap(({ min, max, periode, base, condition }, index): Finding[] => {
    const amount = min ?? max ?? 0;
    if (base !== 'brut' || amount >= smicInUnit(smic, UNITS[periode]) || REASON.test(condition ?? '')) return [];
    return [
      {
        file,
        line: head.lineOf(['salaires', index]),
        check: 'sous-le-smic',
        found: `${amount} euros par ${periode} : moins que le SMIC en vigueur.`,
        hint,
      },
    ];
  });
  const inText = passages.flatMap(({ text, line }): Finding[] =>
    [...text.matchAll(GROSS)].flatMap(([found, figure = '']) => {
      const amount = Number(figure.replace(/[^\d,]/g, '').replace(',', '.'));
      if (amount >= smic.monthly || REASON.test(text)) return [];
      return [{ file, line, check: 'sous-le-smic', found: `« ${found} » : moins que le SMIC en vigueur.`, hint }];
    }),
  );
  return [...inHead, ...inText];
});
