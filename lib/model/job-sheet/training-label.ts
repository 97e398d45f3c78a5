import { tidySheetId } from '@/lib/model/sheet-id';

/** Separates "CAP boulanger (ID: FOR.1234)" into label and id; the id is null where the text gives none. */
export function findDiplomaId(text: string): { id: string | null; label: string } {
  const match = /^(.*?)[\s\u00A0]*\([\s\u00A0]*ID[\s\u00A0]*:[\s\u00A0]*(FOR\.\d+)[\s\u00A0]*\)[\s\u00A0]*$/i.exec(
    text,
  );
  if (!match?.[1] || !match[2]) return { id: null, label: text };
  return { id: tidySheetId(match[2]), label: match[1] };
}
