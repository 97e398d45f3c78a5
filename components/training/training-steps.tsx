import { SectionHeading } from '@/components/ui/section-heading';
import { frenchTypography } from '@/lib/text/french-typography';
import type { TrainingRowData } from '@/lib/views/shared/training-row';
import { TrainingList } from './training-list';

interface TrainingStepsProps {
  anchor: string;
  title: string;
  /** Where the list comes from, and that it may not be whole. */
  note: string;
  rows: readonly TrainingRowData[];
}

/** Trainings before or after another, each with the sheet that says so. */
export function TrainingStepList({ anchor, title, note, rows }: TrainingStepsProps) {
  return (
    <section id={anchor} aria-labelledby={`${anchor}-titre`}>
      <SectionHeading anchor={anchor} title={title} />
      <p className="mb-3 max-w-reading text-small text-soft">{frenchTypography(note)}</p>
      <TrainingList rows={rows} />
    </section>
  );
}
