import { answerPicture } from '@/app/respond/answer-picture';
import { readCompareQuery } from '@/lib/listing/compare-query';
import { toComparisonPreview } from '@/lib/views/preview/jobs-preview';

/** The picture of a comparison, by the query string of its page. */
export const GET = answerPicture((params, catalogue) =>
  toComparisonPreview(catalogue, readCompareQuery(params, catalogue)),
);
