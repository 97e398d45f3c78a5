import type { SheetReference } from '@/lib/model/catalogue/sheet-reference';

/** The name of a sheet, leading to its page; an English name says so. */
export function SheetLink({ sheet }: { sheet: SheetReference }) {
  return (
    <a href={sheet.href} lang={sheet.lang === 'en' ? 'en' : undefined}>
      {sheet.label}
    </a>
  );
}
