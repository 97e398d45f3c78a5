import { factsOfSelection, type SelectionQuery, selectionHref } from '@/lib/listing/selection-query';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { absoluteUrl } from '@/lib/site/site-url';
import { type QrCodeData, toQrCode } from '@/lib/views/shared/qr-code';

/** How a list is sent: everything leads to its address. */
export interface SendSelection {
  address: string;
  /** For paper, to be typed: the jobs alone, since title and note are printed above it. */
  typedAddress: string;
  /** An e-mail to finish: subject, text with names and addresses. */
  mailHref: string;
  /** Null where even a list without its note is too long for a code. */
  code: QrCodeData | null;
  /** What the code does not carry, or why there is none; null where it carries all. */
  codeRemark: string | null;
}

/** Some mail programs cut a longer address of an e-mail. */
const LONGEST_MAIL_HREF = 2000;

/** Prepares the ways to send a list. */
export function toSendSelection(query: SelectionQuery): SendSelection {
  const address = absoluteUrl(selectionHref(factsOfSelection(query)));
  const typedAddress = absoluteUrl(selectionHref({ ids: factsOfSelection(query).ids }));
  return { address, typedAddress, mailHref: toMailHref(query, address), ...toCode(query, address) };
}

/** The code of the whole list; of the list without its note, where that is too long; of none. */
function toCode(query: SelectionQuery, address: string): Pick<SendSelection, 'code' | 'codeRemark'> {
  const title = 'Code QR : l’adresse de cette liste';
  const whole = toQrCode(address, title);
  if (whole) return { code: whole, codeRemark: null };
  const withoutNote = absoluteUrl(selectionHref({ ...factsOfSelection(query), note: '' }));
  const code = toQrCode(withoutNote, title);
  return code
    ? { code, codeRemark: 'Ce code mène à la liste sans sa note, trop longue pour qu’un téléphone la lise.' }
    : { code: null, codeRemark: 'Pas de code QR : l’adresse est trop longue pour qu’un téléphone la lise.' };
}

/** The first of three texts that mail programs take whole: names with their addresses, names, the address of the list alone. */
function toMailHref({ jobs, title, note }: SelectionQuery, address: string): string {
  const subject = title || 'Une liste de métiers';
  const listings = [listWithAddresses(jobs), jobs.map((job, at) => `${at + 1}. ${nameJob(job)}`), []];
  const hrefs = listings.map((lines) => {
    const parts = [note, lines.join('\n'), `La liste : ${address}`].filter(Boolean);
    return `mailto:?${writeField('subject', subject)}&${writeField('body', parts.join('\n\n'))}`;
  });
  return hrefs.find((href) => href.length <= LONGEST_MAIL_HREF) ?? hrefs.at(-1) ?? '';
}

function listWithAddresses(jobs: readonly JobSheet[]): string[] {
  return jobs.map((job, at) => `${at + 1}. ${nameJob(job)}\n${absoluteUrl(`/metiers/${job.slug}`)}`);
}

/** Lines of an e-mail end with CRLF (RFC 6068); a space is %20, since mail programs show « + ». */
function writeField(name: string, text: string): string {
  return `${name}=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
