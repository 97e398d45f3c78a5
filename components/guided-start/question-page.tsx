import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { QuestionPageData } from '@/lib/views/guided-start/question-page';
import { ChoiceList } from './choice-list';
import { PageNotes } from './page-notes';
import { QuestionSteps } from './question-steps';

/** One question, as a plain form whose answers go into the address. */
export function QuestionPage({ page }: { page: QuestionPageData }) {
  return (
    <div className="page pt-1 sm:pt-5">
      <Breadcrumb crumbs={page.crumbs} />
      <div className="mt-1 max-w-[52rem] sm:mt-4">
        {page.start && (
          <div className="mb-5">
            <h1 className="text-h1">{page.start.title}</h1>
            <p className="mt-2 max-w-reading text-lead">{page.start.lead}</p>
          </div>
        )}
        <QuestionSteps steps={page.steps} />
        <div className="mt-3">
          <PageNotes notes={page.notes} />
        </div>
        <QuestionForm page={page} />
        <p className="mt-6 max-w-reading text-small text-soft">{page.privacy}</p>
      </div>
    </div>
  );
}

function QuestionForm({ page }: { page: QuestionPageData }) {
  const Heading = page.start ? 'h2' : 'h1';
  const list = { name: page.name, isSingle: page.isSingle };
  return (
    <form action="/par-ou-commencer" method="get">
      {page.kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset aria-describedby="question-conseil">
        <legend>
          <span className="sr-only">{page.position} : </span>
          <Heading className={page.start ? 'text-h2' : 'text-h1-long'}>{page.question}</Heading>
        </legend>
        <p id="question-conseil" className="mt-1 mb-2 max-w-reading text-soft">
          {page.hint}
        </p>
        <div className="border-t border-rule">
          <ChoiceList {...list} choices={page.choices} />
        </div>
        {page.more.length > 0 && (
          <details open={page.more.some(({ isChecked }) => isChecked)}>
            <summary className="inline-flex min-h-11 items-center font-bold underline decoration-accent underline-offset-4 hover:text-accent">
              Les {page.more.length} autres
            </summary>
            <ChoiceList {...list} choices={page.more} />
          </details>
        )}
      </fieldset>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="submit" name="question" value={page.next.step} className="action cursor-pointer">
          {page.next.label}
        </button>
        <p className="text-small">{page.left}</p>
      </div>
      <div className="mt-1 flex flex-wrap gap-x-6">
        <a href={page.skipHref} className="inline-flex min-h-11 items-center text-small">
          Passer cette question
        </a>
        {page.previous && (
          <button type="submit" name="question" value={page.previous} className={textButton}>
            Question précédente
          </button>
        )}
        {page.results && (
          <button type="submit" name="question" value={page.results} className={textButton}>
            Voir les métiers sans attendre
          </button>
        )}
      </div>
    </form>
  );
}

const textButton =
  'inline-flex min-h-11 cursor-pointer items-center text-small underline decoration-accent underline-offset-4 hover:text-accent';
