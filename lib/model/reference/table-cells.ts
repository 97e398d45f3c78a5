import { z } from 'zod';
import { isCalendarDate } from '@/lib/text/is-calendar-date';
import { isWebAddress } from '@/lib/text/is-web-address';

/** A cell that must hold words. */
export const textCell = z.string().min(1, 'la case est vide');
/** A cell that may be empty: null then. */
export const optionalTextCell = z
  .string()
  .optional()
  .transform((text) => text || null);
/** A web address, or nothing: null then. */
export const optionalAddressCell = optionalTextCell.refine((text) => text === null || isWebAddress(text), {
  error: 'une adresse commence par « https:// » et mène à un site',
});
/** YYYY-MM-DD, as a spreadsheet may show it too: DD/MM/YYYY. */
export const dateCell = z
  .string()
  .transform((text) => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1'))
  .refine((text) => text.length === 10 && isCalendarDate(text), {
    error: 'la date attendue s’écrit AAAA-MM-JJ et existe dans le calendrier',
  });
/** Euros, decimal point or comma; a spreadsheet may add spaces between thousands, and the unit. */
export const amountCell = z
  .string()
  .transform((text) => text.replace(/(?<=\d)[\s\u00A0\u202F](?=\d{3})|[\s\u00A0\u202F]?€$/g, ''))
  .pipe(z.string().regex(/^\d+(?:[.,]\d+)?$/, 'le montant attendu s’écrit en chiffres'))
  .transform((text) => Number(text.replace(',', '.')))
  .refine((amount) => amount > 0, 'le montant attendu est supérieur à zéro');
/** An amount that may be missing: null then. */
export const optionalAmountCell = z.union([z.literal('').transform(() => null), amountCell]);
/** 1900 to 2100 */
export const yearCell = z
  .string()
  .regex(/^(?:19|20)\d{2}$/, 'l’année attendue a quatre chiffres')
  .transform(Number);
