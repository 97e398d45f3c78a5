import { z } from 'zod';
import { isWebAddress } from '@/lib/text/is-web-address';

/** A web address that an author writes in YAML; the reasons are for the messages of diagnostics. */
export const webAddress = z
  .string()
  .trim()
  .min(1)
  .regex(/^https?:\/\//, { abort: true })
  .refine(isWebAddress, { error: 'un navigateur ne sait pas ouvrir cette adresse' });
