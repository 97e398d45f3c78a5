import { answerPage, renderDocument } from '@/app/respond/render-document';
import { QuestionPage } from '@/components/guided-start/question-page';
import { ResultsPage } from '@/components/guided-start/results-page';
import { readCatalogue } from '@/lib/content';
import { parseGuidedQuery, RESULTS } from '@/lib/guided-start/guided-query';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { toQuestionMetadata, toQuestionPage } from '@/lib/views/guided-start/question-page';
import { toResultsMetadata, toResultsPage } from '@/lib/views/guided-start/results-page';

/** A few questions, then the jobs that take up the answers; all of it in the query string, nothing kept. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const questions = listGuidedQuestions(catalogue);
  const query = parseGuidedQuery(new URL(request.url).searchParams, questions);
  if (query.step === RESULTS) {
    return renderDocument({
      metadata: toResultsMetadata(query),
      children: <ResultsPage page={toResultsPage(catalogue, query)} />,
    });
  }
  const page = toQuestionPage(catalogue, query);
  return renderDocument({ metadata: toQuestionMetadata(page, query), children: <QuestionPage page={page} /> });
});
