import type { Catalogue, Collection } from '@/lib/model/catalogue/catalogue';
import { listCreditedDatabases } from '@/lib/model/catalogue/collection-licence';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import type { Training } from '@/lib/model/training/training';
import { absoluteUrl, SITE_NAME } from '@/lib/site/site-url';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

/** What one cites of a sheet: the one record that every format is written from. Plain text, one line each. */
export interface Citation {
  /** Of the sheet: "MET.93". */
  id: string;
  title: string;
  /** Who answers for the sheets, an organisation; the site itself where the collection names nobody. */
  author: string;
  site: string;
  /** YYYY-MM-DD on which the sheet says it was updated; null where it does not say: never the day of the build. */
  date: string | null;
  /** "/metiers/boulanger" */
  path: string;
  /** Full address of the page. */
  url: string;
  /** The databases that the sheets are made from, else the collection. */
  source: string;
  /** As the collection words it. */
  rights: string | null;
}

type Cited = Pick<Catalogue, 'collection'>;

/** Makes what one cites of a job. */
export function citeJob({ collection }: Cited, { id, slug, name, updatedAt }: JobSheet): Citation {
  const title = nameJob({ name });
  return { id, title, date: updatedAt, ...citePage(collection, `/metiers/${slug}`) };
}

/** Makes what one cites of a training. */
export function citeTraining({ collection }: Cited, { id, slug, label, updatedAt }: Training): Citation {
  return { id, title: capitalizeFirst(label), date: updatedAt, ...citePage(collection, `/formations/${slug}`) };
}

function citePage(collection: Collection, path: string): Omit<Citation, 'id' | 'title' | 'date'> {
  const databases = listCreditedDatabases(collection).map(({ words }) => words);
  return {
    path,
    url: absoluteUrl(path),
    author: collection.publisher ?? SITE_NAME,
    site: SITE_NAME,
    source: databases.length > 0 ? databases.join(' ; ') : collection.name,
    rights: collection.licence,
  };
}
