import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { isUnderOdbl, listCreditedDatabases } from '@/lib/model/catalogue/collection-licence';
import { joinInFrench } from '@/lib/text/join-in-french';

/**
 * Says that the site publishes a base made from another, what is added to it and how, as the ODbL asks (4.6).
 * @returns null where the collection is not under the ODbL
 */
export function describeDerivedBase({ collection, jobs }: Pick<Catalogue, 'collection' | 'jobs'>): string | null {
  if (!isUnderOdbl(collection)) return null;
  const origins = listCreditedDatabases(collection).map(({ words }) => `« ${words} »`);
  const added = [
    ...(jobs.some(({ sources }) => sources.length > 1) ? ['des faits d’autres sources, nommées plus bas'] : []),
    'les montants et les durées que le logiciel lit dans les phrases',
    'des comparaisons et des estimations qu’il calcule',
    'des liens entre les métiers et les formations',
  ];
  return `Ce site publie une base dérivée de ${joinInFrench(origins) || 'cette collection'}. On y a ajouté : ${added.join(' ; ')}. Le logiciel ne change aucun mot des fiches.`;
}
