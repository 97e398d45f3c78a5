import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { Source } from '@/lib/model/job-sheet/job-sheet';
import { formatDate } from '@/lib/text/format-date';
import { formatLicence } from '@/lib/text/format-licence';
import type { PagePart } from './contents';

/** Where a page comes from, when it was checked. */
export interface ProvenancePart extends PagePart {
  kind: 'provenance';
  /** The collection's line of credit. */
  credit: string;
  sources: readonly SourceLine[];
  links: readonly SheetLink[];
  /** "Mise à jour le 21 novembre 2026." */
  dates: readonly string[];
  /** "Identifiant :", "Codes ROME :"… */
  identifiers: readonly Identifier[];
  /** Headings as the source words them, numbers of trainings: kept so that nothing of the sheet is lost. */
  sourceWordings: readonly string[];
}

interface SourceLine {
  key: string;
  /** "Idéo-Fiches métiers, Onisep, 21 octobre 2025, licence ODbL" */
  text: string;
  url: string | null;
}

interface SheetLink {
  label: string;
  url: string;
}

interface Identifier {
  label: string;
  value: string;
}

/** What a job sheet and a training sheet both say of where they come from. */
interface TracedSheet {
  id: string;
  sources: readonly Source[];
  /** YYYY-MM-DD; null where the sheet does not say. */
  updatedAt: string | null;
  checkedAt: string | null;
}

/** What one kind of sheet says beside that. */
interface ProvenanceExtras {
  links?: readonly SheetLink[];
  /** In the order of the page, after the id. */
  identifiers: readonly Identifier[];
  sourceWordings: readonly string[];
}

/** Makes the part that ends the page of a sheet: sources, dates, identifiers. A date that is not known is said not to be. */
export function toProvenance(
  { collection }: Pick<Catalogue, 'collection'>,
  { id, sources, updatedAt, checkedAt }: TracedSheet,
  { links = [], identifiers, sourceWordings }: ProvenanceExtras,
): ProvenancePart {
  return {
    kind: 'provenance',
    anchor: 'provenance',
    title: 'D’où vient cette fiche',
    credit: collection.credit ?? 'La collection ne dit pas d’où viennent ses fiches.',
    sources: sources.map((source) => ({
      key: source.key,
      text: [formatSource(source), source.licence && formatLicence(source.licence)].filter(Boolean).join(', '),
      url: source.url,
    })),
    links,
    dates: listDates(updatedAt, checkedAt),
    identifiers: [{ label: 'Identifiant', value: id }, ...identifiers].map(({ label, value }) => ({
      label: `${label} :`,
      value,
    })),
    sourceWordings,
  };
}

/** What the sheet says of its own age; that it says nothing, where it gives neither date. */
function listDates(updatedAt: string | null, checkedAt: string | null): string[] {
  const dates = [
    updatedAt && `Mise à jour le ${formatDate(updatedAt)}.`,
    checkedAt && `Vérifiée le ${formatDate(checkedAt)}.`,
  ].filter((date) => date !== null);
  return dates.length > 0 ? dates : ['La fiche ne dit pas de quand elle date.'];
}
