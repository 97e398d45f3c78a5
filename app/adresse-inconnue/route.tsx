import { answerUnknownAddress } from '@/app/respond/answer-unknown-address';
import { answerPage } from '@/app/respond/render-document';

/** Reached by the fallback rewrite of next.config.ts, for every address that no page has. */
export const GET = answerPage(answerUnknownAddress);
