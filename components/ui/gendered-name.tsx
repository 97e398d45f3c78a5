import type { GenderedName as Name } from '@/lib/model/job-sheet/job-sheet';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

interface GenderedNameProps {
  name: Name & { lang: 'fr' | 'en' };
  /** True in running lists; false puts each form on a line of its own where there is room for titles. */
  inline?: boolean;
  /** Capital at the start, as in a title. */
  capital?: boolean;
}

/** Both forms in full, feminine first (alphabetical rule), once when they are equal; English names say so. */
export function GenderedForms({ name, inline = true, capital = true }: GenderedNameProps) {
  const lang = name.lang === 'en' ? 'en' : undefined;
  const first = capital ? capitalizeFirst(name.feminine) : name.feminine;
  if (name.feminine === name.masculine) return <span lang={lang}>{first}</span>;
  return (
    <>
      <span lang={lang}>{first}</span>
      <span className={inline ? undefined : 'font-text font-normal text-accent'}>{'\u00a0/ '}</span>
      <span lang={lang}>{inline || !capital ? name.masculine : capitalizeFirst(name.masculine)}</span>
    </>
  );
}
