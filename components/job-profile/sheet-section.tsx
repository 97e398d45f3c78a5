import { SafeProse } from '@/components/ui/safe-prose';
import { SectionHeading } from '@/components/ui/section-heading';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { frenchTypography } from '@/lib/text/french-typography';
import type { SectionData } from '@/lib/views/job-profile/job-profile';
import type { RenderedSection } from '@/lib/views/job-profile/rendered-section';
import { AccessSection } from './access-section';
import { GlossarySection } from './glossary-section';
import { ListSection } from './list-section';
import { SalarySection } from './salary-section';
import { TrainingsSection } from './trainings-section';

interface SheetSectionProps {
  rendered: RenderedSection;
  data: SectionData;
  overline?: string | undefined;
}

/** A section of a sheet: one frame for all, the body by kind. */
export function FramedSection({ rendered, data, overline }: SheetSectionProps) {
  const { anchor, title, key } = rendered.section;
  return (
    <section
      id={anchor}
      aria-labelledby={`${anchor}-titre`}
      className={
        key === 'in-brief' ? 'border-l-4 border-accent bg-wash px-4 py-4 sm:px-6 print:border-0 print:p-0' : undefined
      }
    >
      <SectionHeading anchor={anchor} title={frenchTypography(title)} overline={overline} />
      <SectionBody rendered={rendered} data={data} />
    </section>
  );
}

/** The one switch on the kind of a section. */
function SectionBody({ rendered, data }: SheetSectionProps) {
  const { section } = rendered;
  switch (section.kind) {
    case 'prose':
      return <SafeProse html={rendered.body} />;
    case 'list':
      return <ListSection rendered={rendered} />;
    case 'glossary':
      return <GlossarySection section={section} rendered={rendered} />;
    case 'salary':
      return <SalarySection pay={data.pay} rendered={rendered} />;
    case 'studies':
      // "Par où passer" shows its words by starting point (routes-section).
      return null;
    case 'access':
      return <AccessSection routes={data.entryRoutes} rendered={rendered} />;
    case 'trainings':
      return <TrainingsSection groups={data.trainingGroups} rendered={rendered} />;
    case 'interests':
      return (
        <>
          <SafeProse html={rendered.body} />
          <ul className="flex max-w-[46rem] flex-wrap gap-2">
            {data.interests.map((interest) => (
              <li key={interest.href}>
                <a
                  href={interest.href}
                  className="inline-flex min-h-10 items-center border border-edge px-3 no-underline hover:bg-wash"
                >
                  {capitalizeFirst(frenchTypography(interest.label))}
                </a>
              </li>
            ))}
          </ul>
        </>
      );
    default:
      return section satisfies never;
  }
}
