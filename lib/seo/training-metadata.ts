import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Training } from '@/lib/model/training/training';
import { withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { toPlainText } from '@/lib/text/plain-text';
import { citeTraining } from './citation/citation';
import { toDublinCore } from './citation/to-dublin-core';
import { type PageMetadata, pageMetadata } from './page-metadata';

/** Makes the metadata of a training: its label, then what the sheet says of it, else its type, duration and jobs. */
export function trainingMetadata(
  training: Training,
  catalogue: Pick<Catalogue, 'collection' | 'listJobsOfTraining'>,
): PageMetadata {
  return {
    ...pageMetadata({
      title: capitalizeFirst(training.label),
      description: firstLines(training) || describe(training, catalogue.listJobsOfTraining(training).length),
      path: `/formations/${training.slug}`,
      type: 'article',
      modifiedTime: training.updatedAt,
    }),
    dublinCore: toDublinCore(citeTraining(catalogue, training)),
  };
}

function firstLines({ sections }: Training): string {
  const description = sections.find(({ key }) => key === 'description') ?? undefined;
  return description ? toPlainText(description.markdown) : '';
}

function describe({ label, type, duration, certificationLevel }: Training, jobs: number): string {
  const kind = type && withoutRepeatedAcronym(type);
  const facts = [kind, duration && `durée : ${duration}`, certificationLevel].filter(Boolean).join(', ');
  const leadsTo = jobs > 0 ? ` Mène à ${formatCount(jobs, 'métier décrit', 'métiers décrits')} sur ce site.` : '';
  return `${capitalizeFirst(label)}${facts ? ` : ${facts}` : ''}.${leadsTo}`;
}
