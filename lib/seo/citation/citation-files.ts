import type { Citation } from './citation';
import { CITATION_EXTENSIONS, type CitationExtension } from './citation-extensions';
import { toBibtex } from './to-bibtex';
import { toCslJson } from './to-csl-json';
import { toRis } from './to-ris';

interface CitationFile {
  /** For those who choose among them. */
  label: string;
  contentType: string;
  write(citation: Citation): string;
}

/** The files that managers of references read. */
export const CITATION_FILES: Record<CitationExtension, CitationFile> = {
  ris: {
    label: 'Zotero (RIS)',
    contentType: 'application/x-research-info-systems; charset=utf-8',
    write: toRis,
  },
  bib: { label: 'BibTeX', contentType: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  'csl.json': { label: 'CSL-JSON', contentType: 'application/vnd.citationstyles.csl+json', write: toCslJson },
};

/**
 * Cuts the last segment of an address into the key of a sheet and the file asked for.
 * @param segment "boulanger.ris", "MET.17.csl.json"
 * @returns null where it ends otherwise
 */
export function readCitationFile(segment: string): { key: string; extension: CitationExtension } | null {
  const extension = CITATION_EXTENSIONS.find((end) => segment.endsWith(`.${end}`));
  return extension ? { key: segment.slice(0, -extension.length - 1), extension } : null;
}
