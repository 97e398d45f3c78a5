import type { QuestionStep } from '@/lib/views/guided-start/answers';

/** All the questions, each a link with what was answered, so that one can go back to any of them. */
export function QuestionSteps({ steps }: { steps: readonly QuestionStep[] }) {
  return (
    <nav aria-labelledby="questions-titre">
      <h2 id="questions-titre" className="small-caps font-text text-soft">
        Les questions
      </h2>
      <ol className="mt-2 border-b border-rule text-small">
        {steps.map((step, index) => (
          <li key={step.key} className="border-t border-rule">
            <a
              href={step.href}
              aria-current={step.isCurrent ? 'step' : undefined}
              className={`flex min-h-11 items-center gap-3 py-1 leading-snug no-underline hover:underline ${step.isCurrent ? 'border-l-4 border-accent bg-wash px-3 font-bold' : ''}`}
            >
              <span className="text-soft">{index + 1}</span>
              <span className="grow">{step.label}</span>
              {step.state && <span className="font-normal text-soft">{step.state}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
