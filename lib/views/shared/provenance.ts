export interface ProvenanceProps {
  /** The collection's line of credit. */
  credit: string;
  sources: readonly SourceLine[];
  links: readonly { label: string; url: string }[];
  /** "Fiche vérifiée le 21 novembre 2026." */
  dates: readonly string[];
  /** "Identifiant", "Codes ROME"… */
  identifiers: readonly { label: string; value: string }[];
  /** Headings as the source words them, numbers of trainings: kept so that nothing of the sheet is lost. */
  sourceWordings: readonly string[];
  /** Address of the page, for those who hold it on paper. */
  address: string;
}

interface SourceLine {
  key: string;
  /** "Idéo-Fiches métiers, Onisep, 21 octobre 2025, licence ODbL" */
  text: string;
  url: string | null;
}
