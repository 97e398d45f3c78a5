import { answerData, answerJson, answerOptions, answerText, refuseMethod } from '@/app/respond/answer-data';
import { readCatalogue } from '@/lib/content';
import { OEMBED_TYPES, readOembedQuery, toOembed, toOembedXml } from '@/lib/seo/embed/oembed';

/** How another site shows the card of a job (oEmbed 1.0). The contract is in app/api/README.md. */
export const GET = answerData(async (request) => {
  const catalogue = await readCatalogue();
  const query = readOembedQuery(new URL(request.url).searchParams, catalogue);
  if (query.kind === 'refused') return answerJson(request, { error: query.error }, { status: query.status });
  const answer = toOembed(catalogue, query.job, query.room);
  return query.format === 'json'
    ? answerJson(request, answer)
    : answerText(request, toOembedXml(answer), { contentType: `${OEMBED_TYPES.xml}; charset=utf-8` });
});

export const HEAD = GET;
export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
