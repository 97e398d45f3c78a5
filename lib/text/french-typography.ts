import { formatNumber } from './format-number';
import { NBSP } from './spaces';

/**
 * Applies French spacing to a plain text, for display only: no-break space before « ; : ! ? % € », inside « », and in
 * amounts ("2230 euros" becomes "2 230 euros"). Changes spaces, never words; twice gives the same as once.
 * A sign stuck inside a word or an address ("https://", "10:30", "?page=2", "%C3%A8") is left alone.
 */
export function frenchTypography(text: string): string {
  return text
    .replace(/([\p{L}\p{N})\]»"”’…%€])[ \u00a0\u202f]*([;:!?]+)(?=\s|$|[)»"”])/gu, `$1${NBSP}$2`)
    .replace(/(\d)[ \u00a0\u202f]*([%€])(?![\dA-F]{2})/g, `$1${NBSP}$2`)
    .replace(/«\s*(?=\S)/g, `«${NBSP}`)
    .replace(/\s*»/g, `${NBSP}»`)
    .replace(/(?<![\d,.])\d{4,7}(?=(?:\s+(?:et|à|ou)\s+\d[\d\s]*)?(?:,\d{1,2})?\s*(?:euros?\b|€))/g, groupThousands)
    .replace(/(\d) (?=\d{3}(?!\d)[\d\s]*(?:euros?\b|€))/g, `$1${NBSP}`)
    .replace(/(\d) (?=euros?\b)/g, `$1${NBSP}`);
}

function groupThousands(digits: string): string {
  return formatNumber(Number(digits));
}
