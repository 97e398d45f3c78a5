import type { QuestionStep } from '@/lib/views/guided-start/answers';

/** All the questions side by side, each a link with what was answered, so that one sees how far one is and can go back to any of them. */
export function QuestionSteps({ steps }: { steps: readonly QuestionStep[] }) {
  return (
    <nav aria-label="Les questions">
      <ol className="grid auto-cols-fr grid-flow-col gap-1.5 text-small leading-tight">
        {steps.map((step, index) => (
          <li key={step.key} className="min-w-0">
            <a
              href={step.href}
              aria-current={step.isCurrent ? 'step' : undefined}
              className={`flex h-full min-h-11 flex-col border-t-4 pt-1 no-underline hover:underline ${step.isCurrent ? 'border-accent font-bold' : 'border-rule'}`}
            >
              <span className="wrap-anywhere hyphens-auto">
                {index + 1}. {step.label}
              </span>
              {step.state && <span className="font-normal text-soft">{step.state}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
