import { SafeProse } from '@/components/ui/safe-prose';
import type { SheetSection } from '@/lib/model/job-sheet/job-sheet';
import type { RenderedSection } from '@/lib/views/job-profile/rendered-section';

interface GlossarySectionProps {
  section: Extract<SheetSection, { kind: 'glossary' }>;
  rendered: RenderedSection;
}

export function GlossarySection({ section, rendered }: GlossarySectionProps) {
  return (
    <>
      <SafeProse html={rendered.body} className="mb-4" />
      <dl className="max-w-[46rem]">
        {section.entries.map((entry, index) => (
          <div key={entry.term} className="keep grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[12rem_1fr]">
            <dt className="font-bold">{entry.term}</dt>
            <dd>
              <SafeProse html={rendered.items[index] ?? rendered.outro} />
            </dd>
          </div>
        ))}
      </dl>
      <SafeProse html={rendered.outro} className="mt-4" />
    </>
  );
}
