import type { NextStep } from '@/lib/views/facet-page/facet-page';

/** What a reader may do with the jobs of a page. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  return (
    <ul className="no-print flex flex-wrap gap-3">
      {steps.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="action action-quiet">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
