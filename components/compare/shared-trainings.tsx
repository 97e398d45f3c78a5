import type { SharedTrainingLine } from '@/lib/views/compare/comparison';

/** Trainings that open several of the compared jobs. */
export function SharedTrainings({ lines }: { lines: readonly SharedTrainingLine[] }) {
  return (
    <section aria-labelledby="formations-communes">
      <h2 id="formations-communes" className="text-h2">
        Formations en commun
      </h2>
      <ul className="mt-3 gap-x-10 border-b border-rule md:columns-2">
        {lines.map((line) => (
          <li key={line.key} className="break-inside-avoid border-t border-rule py-2">
            {line.href ? (
              <a href={line.href} className="inline-block py-0.5">
                {line.label}
              </a>
            ) : (
              line.label
            )}
            {line.jobs && <span className="block text-small text-soft">{line.jobs}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
