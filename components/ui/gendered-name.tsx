import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import type { GenderedName as Name } from '@/lib/model/job-sheet/job-sheet';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

/** Both forms as one phrase, the feminine first, once when they are equal; the parts of an English name say so, « ou » stays French. */
export function GenderedForms({ name }: { name: Name & { lang: 'fr' | 'en' } }) {
  const { start, joined } = formatGenderedName(name);
  if (name.lang === 'fr') return capitalizeFirst(joined);
  if (start === null) return <span lang="en">{capitalizeFirst(joined)}</span>;
  return (
    <>
      <span lang="en">{capitalizeFirst(start)}</span>
      {' ou '}
      <span lang="en">{name.masculine}</span>
    </>
  );
}
