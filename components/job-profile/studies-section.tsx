import { SafeProse } from '@/components/ui/safe-prose';
import type { RenderedSection } from '@/lib/job-sheet/rendered-section';

/** A length of study stated by a source of the front matter. */
export interface StudyLine {
  key: string;
  start: string;
  text: string;
  source: string;
}

interface StudiesSectionProps {
  lines: readonly StudyLine[];
  rendered: RenderedSection | null;
}

export function StudiesSection({ lines, rendered }: StudiesSectionProps) {
  return (
    <>
      {rendered && <SafeProse html={rendered.whole} />}
      {lines.length > 0 && (
        <ul className="mt-5 max-w-[46rem]">
          {lines.map((line) => (
            <li key={line.key} className="grid gap-x-8 border-t border-rule py-3 sm:grid-cols-[1fr_14rem]">
              <p>
                <span className="text-soft">{line.start}</span>
                {line.text}
              </p>
              <p className="text-small text-soft">{line.source}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
