import { answerUnknownAddress } from '@/app/respond/answer-unknown-address';
import { answerPage, renderDocument } from '@/app/respond/render-document';
import { HandOutPage } from '@/components/hand-out/hand-out-page';
import { readCatalogue } from '@/lib/content';
import { readAskedPath } from '@/lib/site/addresses/read-asked-path';
import { splitPath } from '@/lib/site/addresses/split-path';
import { toHandOut, toHandOutMetadata } from '@/lib/views/hand-out/hand-out';

/** The sheet of one page of a job, made on request: as many prepared pages again would be for the few that are printed. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const [, key = ''] = splitPath(readAskedPath(request.url));
  const job = catalogue.findJob(key);
  if (job?.slug !== key) return answerUnknownAddress(request);
  return renderDocument({
    metadata: toHandOutMetadata(job),
    children: <HandOutPage sheet={toHandOut(catalogue, job, new Date().toISOString().slice(0, 10))} />,
  });
});
