import type { ReactNode } from 'react';

/** One geometric mark per domain on a 24 × 24 grid, drawn for this site. Keys are the slugs of the domains. */
const shapes: Record<string, ReactNode> = {
  'agriculture-animaux': (
    <path d="M3 21C3 10 10 3 21 3c0 11-7 18-18 18Zm4-2 9-9-1.4-1.4L5.6 17.6Z" fillRule="evenodd" />
  ),
  'armee-securite': <path d="M12 2 21 5v7c0 5-3.6 8.4-9 10-5.4-1.6-9-5-9-10V5Z" />,
  'arts-culture-artisanat': <path d="M9 2a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm9 6v10H8v4h14V8Z" />,
  'banque-assurances-immobilier': (
    <path d="M12 2 22 8v2H2V8Zm-8 10h3v7H4Zm6.500 0h3v7h-3ZM17 12h3v7h-3ZM2 20h20v2H2Z" />
  ),
  'commerce-marketing-vente': <path d="M12 2h10v10L12 22 2 12Zm5 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z" fillRule="evenodd" />,
  'construction-architecture-travaux-publics': <path d="M2 16h9v6H2Zm11 0h9v6h-9ZM7 9h10v6H7Zm3-7h4v6h-4Z" />,
  'economie-droit-politique': (
    <path d="M11 2h2v3h8v2h-8v13h5v2H6v-2h5V7H3V5h8ZM1 9h8a4 4 0 0 1-8 0Zm14 0h8a4 4 0 0 1-8 0Z" />
  ),
  'electricite-electronique-robotique': <path d="M13 1 4 14h6l-2 9 12-14h-7Z" />,
  'environnement-energies-proprete': (
    <path d="M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM11 1h2v4h-2Zm0 18h2v4h-2ZM1 11h4v2H1Zm18 0h4v2h-4Z" />
  ),
  'gestion-des-entreprises-comptabilite': <path d="M2 14h5v8H2Zm7-6h5v14H9Zm7-6h5v20h-5Z" />,
  'histoire-geographie-psychologie-sociologie': (
    <path d="M12 1a11 11 0 1 0 0 22V1Zm1 0v22c3-2 5-6 5-11s-2-9-5-11Zm6 3c1 2 1.500 5 1.500 8s-.500 6-1.500 8a11 11 0 0 0 0-16Z" />
  ),
  'hotellerie-restauration-tourisme': <path d="M11 3h2v3.100A9 9 0 0 1 21 15H3a9 9 0 0 1 8-8.900ZM2 17h20v3H2Z" />,
  'information-communication-audiovisuel': <path d="M2 3h20v14H12l-6 5v-5H2Z" />,
  'informatique-internet': <path d="M8 4v4l-4 4 4 4v4l-7-8Zm8 0 7 8-7 8v-4l4-4-4-4Z" />,
  'lettres-langues-enseignement': <path d="M2 4c4-1 7 0 9 2v15c-2-2-5-3-9-2Zm20 0c-4-1-7 0-9 2v15c2-2 5-3 9-2Z" />,
  'logistique-transport': <path d="M2 5h11V1l9 7-9 7v-4H2Zm20 16H7v-6h2v4h13Z" />,
  'matieres-premieres-fabrication-industries': <path d="M2 22V9l6 4V9l6 4V2h4v7l4 13Z" />,
  mecanique: (
    <path
      d="M10 1h4v3.300l2.500 1 2.300-2.300 2.800 2.800-2.300 2.300 1 2.500H23v4h-3.300l-1 2.500 2.300 2.300-2.800 2.800-2.300-2.300-2.500 1V23h-4v-3.300l-2.500-1-2.300 2.300-2.800-2.800 2.300-2.300-1-2.500H1v-4h3.300l1-2.500L3 5.800 5.800 3l2.300 2.300 1.900-1Zm2 7a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z"
      fillRule="evenodd"
    />
  ),
  'sante-social-sport': <path d="M9 2h6v7h7v6h-7v7H9v-7H2V9h7Z" />,
  sciences: <path d="M8 1h8v2h-1v6l7 11v2H2v-2L9 9V3H8Z" />,
};

/** The mark of a domain, or the plain mark of the site where the sheet names none. Decorative: the name always stands beside it. */
export function DomainMark({ domain, className = 'size-6' }: { domain: string | null; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`shrink-0 fill-accent ${className}`} aria-hidden="true" focusable="false">
      {(domain && shapes[domain]) ?? <path d="M3 3h18v18H3Zm4 4v10h10V7Z" fillRule="evenodd" />}
    </svg>
  );
}
