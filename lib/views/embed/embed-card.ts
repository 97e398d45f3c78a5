import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import type { JobName, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { absoluteUrl } from '@/lib/site/site-url';
import { listFirstFacts } from '@/lib/views/job-profile/first-facts';
import { toPayFact } from '@/lib/views/job-profile/pay-fact';
import type { FirstFact } from '@/lib/views/shared/chapter';
import { type EmblemData, toJobEmblem } from '@/lib/views/shared/emblem';
import { toJobRow } from '@/lib/views/shared/job-row';
import { type NameSize, sizeOfName } from '@/lib/views/shared/name-size';
import { NoteBook } from '@/lib/views/shared/notes';

/** The card of a job in the page of another site, ready to show. */
export interface EmbedCardData {
  name: JobName;
  nameSize: NameSize;
  emblem: EmblemData;
  domain: string | null;
  /** Pay and level, as the first screen of the profile says them; those that the sheet gives. */
  facts: readonly FirstFact[];
  /** What the facts rest on: "Source : Onisep, 2025". */
  sources: readonly string[];
  /** What the sheet does not say; null where it says both. */
  missing: string | null;
  /** Full address of the profile. */
  address: string;
}

/** What a source is of, where the two facts have not the same. */
const SOURCE_LABELS: Readonly<Record<string, string>> = { pay: 'Paie', level: 'Études' };

/**
 * Makes the card of a job: its name, and the two facts that the profile begins with, each with its source.
 * @param today YYYY-MM-DD, the day whose SMIC the pay is compared with
 */
export function toEmbedCard(catalogue: Catalogue, job: JobSheet, today: string): EmbedCardData {
  const notes = new NoteBook();
  const pay = toPayFact({ catalogue, job, references: payReferencesOf(catalogue, today), notes }, true);
  const facts = listFirstFacts(job, catalogue, pay, notes).filter(({ key }) => key in SOURCE_LABELS);
  const cited = new Set(facts.map(({ note }) => note));
  const sources = notes
    .list()
    .filter(({ number }) => cited.has(number))
    .map(({ number, text }) => {
      const of = facts.find(({ note }) => note === number)?.key ?? '';
      return `${cited.size > 1 ? SOURCE_LABELS[of] : 'Source'} : ${text}`;
    });
  return {
    name: job.name,
    nameSize: sizeOfName(sayJobName(job)),
    emblem: toJobEmblem(catalogue, job),
    domain: domainOf(job)?.slug ?? null,
    facts: facts.map((fact) => ({ ...fact, note: null, href: null })),
    sources,
    missing: toJobRow(catalogue, job).missing,
    address: absoluteUrl(`/metiers/${job.slug}`),
  };
}
