import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { SITE_NAME } from '@/lib/site/site-url';
import { citeJob } from './citation/citation';
import { toDublinCore } from './citation/to-dublin-core';
import { listOembedLinks } from './embed/oembed';
import { type PageMetadata, pageMetadata, TITLE_LENGTH } from './page-metadata';

/** What a title promises after the name, longest first; the first that fits with the name of the site is taken. */
const PROMISES = [' : métier, études, salaire', ' : études, salaire', ' : métier', ''];

/**
 * Makes the metadata of a job profile: both names in full in the title, the sheet's first lines as description.
 * @param catalogue gives the name of the collection where the sheet has no tagline
 */
export function jobMetadata(job: JobSheet, { collection }: Pick<Catalogue, 'collection'>): PageMetadata {
  const name = nameJob(job);
  const room = TITLE_LENGTH - ` | ${SITE_NAME}`.length;
  const promise =
    PROMISES.find((words) => (name + words).length <= room) ??
    PROMISES.find((words) => (name + words).length <= TITLE_LENGTH);
  return {
    ...pageMetadata({
      title: name + (promise ?? ''),
      description: job.tagline || describe(name, job, collection.name),
      path: `/metiers/${job.slug}`,
      type: 'article',
      modifiedTime: job.updatedAt,
    }),
    dublinCore: toDublinCore(citeJob({ collection }, job)),
    embed: listOembedLinks(`/metiers/${job.slug}`),
  };
}

function describe(name: string, { minimumLevel }: JobSheet, collectionName: string): string {
  const level = minimumLevel ? ` Niveau minimum : ${formatLevel(minimumLevel.label)}.` : '';
  return `${name} : fiche métier.${level} Source : ${collectionName}.`;
}
