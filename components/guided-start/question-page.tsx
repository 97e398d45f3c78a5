import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { QuestionPageData } from '@/lib/views/guided-start/question-page';
import { ChoiceList } from './choice-list';
import { PageNotes } from './page-notes';
import { QuestionSteps } from './question-steps';

/** One question, as a plain form whose answers go into the address. */
export function QuestionPage({ page }: { page: QuestionPageData }) {
  return (
    <div className="page pt-5">
      <Breadcrumb crumbs={page.crumbs} />
      <div className="mt-4 border-t-4 border-accent pt-5">
        {page.start && (
          <div className="mb-8">
            <h1 className="text-h1">{page.start.title}</h1>
            <p className="mt-4 max-w-[46rem] text-lead text-soft">{page.start.lead}</p>
          </div>
        )}
        <PageNotes notes={page.notes} />
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
          <div>
            <QuestionForm page={page} />
            <p className="mt-8 max-w-reading text-small text-soft">{page.privacy}</p>
          </div>
          <QuestionSteps steps={page.steps} />
        </div>
      </div>
    </div>
  );
}

function QuestionForm({ page }: { page: QuestionPageData }) {
  const Heading = page.start ? 'h2' : 'h1';
  return (
    <form action="/par-ou-commencer" method="get">
      {page.kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset aria-describedby="question-conseil">
        <legend>
          <span className="small-caps block text-accent">{page.position}</span>
          <Heading className={page.start ? 'text-h2' : 'mt-1 text-h1'}>{page.question}</Heading>
        </legend>
        <p id="question-conseil" className="mt-2 mb-5 max-w-reading text-soft">
          {page.hint}
        </p>
        <ChoiceList name={page.name} isSingle={page.isSingle} choices={page.choices} />
      </fieldset>
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="submit" name="question" value={page.next.step} className="action cursor-pointer">
          {page.next.label}
        </button>
        <a href={page.skipHref} className="action action-quiet">
          Passer cette question
        </a>
      </div>
      <div className="mt-3 flex flex-wrap gap-x-6">
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
