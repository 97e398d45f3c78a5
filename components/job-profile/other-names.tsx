import { GenderedName } from '@/components/ui/gendered-name';
import { SectionHeading } from '@/components/ui/section-heading';
import type { OtherName } from '@/lib/job-sheet/job-sheet';

/** Other names of the job, both genders in full. */
export function OtherNames({ names }: { names: readonly OtherName[] }) {
  return (
    <section id="autres-noms" aria-labelledby="autres-noms-titre">
      <SectionHeading anchor="autres-noms" title="Autres appellations" />
      <ul className="grid max-w-[46rem] gap-x-8 sm:grid-cols-2">
        {names.map((name) => (
          <li key={`${name.feminine}/${name.masculine}/${name.heading}`} className="border-t border-rule py-2">
            <GenderedName name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
