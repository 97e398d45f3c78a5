/** How the address of a file that cites a sheet ends: "/metiers/boulanger.ris". Imports nothing: next.config.ts reads it too. */
export const CITATION_EXTENSIONS = ['ris', 'bib', 'csl.json'] as const;

export type CitationExtension = (typeof CITATION_EXTENSIONS)[number];
