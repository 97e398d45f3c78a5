import { z } from 'zod';

/** A cell that must hold words. */
export const textCell = z.string().min(1, 'la case est vide');
/** A cell that may be empty: null then. */
export const optionalTextCell = z
  .string()
  .optional()
  .transform((text) => text || null);
/** YYYY-MM-DD */
export const dateCell = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'la date attendue s’écrit AAAA-MM-JJ');
/** Euros, decimal point or comma, no unit. */
export const amountCell = z
  .string()
  .regex(/^\d+(?:[.,]\d+)?$/, 'le montant attendu s’écrit en chiffres, sans espace ni « € »')
  .transform((text) => Number(text.replace(',', '.')))
  .refine((amount) => amount > 0, 'le montant attendu est supérieur à zéro');
/** An amount that may be missing: null then. */
export const optionalAmountCell = z.union([z.literal('').transform(() => null), amountCell]);
/** 1900 to 2100 */
export const yearCell = z
  .string()
  .regex(/^(?:19|20)\d{2}$/, 'l’année attendue a quatre chiffres')
  .transform(Number);
