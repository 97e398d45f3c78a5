import { answerPicture } from '@/app/respond/answer-picture';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { toSelectionPreview } from '@/lib/views/preview/jobs-preview';

/** The picture of a list of jobs, by the query string of its page. */
export const GET = answerPicture((params, catalogue) =>
  toSelectionPreview(catalogue, readSelectionQuery(params, catalogue)),
);
