import { stringify } from 'yaml';
import { JOB_COLLECTION } from '@/lib/open-data/front-matter/known-sources';

/**
 * Writes collection.yml with the credit line that ONISEP asks for: « Idéo-Fiches métiers, Onisep, 21/10/2025, sous licence ODbL ».
 * @param date day of the publication, YYYY-MM-DD; null where it is not known, and the credit then has none
 */
export function writeCollection(date: string | null): string {
  const { name, publisher, licence, url } = JOB_COLLECTION;
  const day = date?.split('-').reverse().join('/');
  const credit = [name, publisher, ...(day ? [day] : []), 'sous licence ODbL'].join(', ');
  const collection = { nom: name, editeur: publisher, ...(date ? { date } : {}), licence, credit, adresse: url };
  return stringify(collection, { lineWidth: 0 });
}
