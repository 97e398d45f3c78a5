import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Facts under their names, one a line, aligned in two columns where there is room. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="max-w-[46rem] border-b border-rule">
      {facts.map((fact) => (
        <div
          key={fact.label}
          className="keep gap-x-6 border-t border-rule py-2 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="text-soft">{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
