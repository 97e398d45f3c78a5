/** One geometric sign a domain, by slug: the data of an even-odd path on a grid of 24. Drawn for this site. */
export const DOMAIN_GLYPHS: Readonly<Record<string, string>> = {
  'agriculture-animaux': 'M3 21C3 10 10 3 21 3c0 11-7 18-18 18Zm4-2 9-9-1.4-1.4L5.6 17.6Z',
  'armee-securite': 'M12 2 21 5v7c0 5-3.6 8.4-9 10-5.4-1.6-9-5-9-10V5Z',
  'arts-culture-artisanat':
    'M7 1h10v2.5h-2V6c4 1.5 6 4 6 7H3c0-3 2-5.5 6-7V3.5H7ZM3.3 15h17.4c-.7 3-2.7 5-4.7 8H8c-2-3-4-5-4.7-8Z',
  'banque-assurances-immobilier': 'M12 2 22 8v2H2V8Zm-8 10h3v7H4Zm6.5 0h3v7h-3ZM17 12h3v7h-3ZM2 20h20v2H2Z',
  'commerce-marketing-vente': 'M12 2h10v10L12 22 2 12Zm5 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  'construction-architecture-travaux-publics': 'M2 16h9v6H2Zm11 0h9v6h-9ZM7 9h10v6H7Zm3-7h4v6h-4Z',
  'economie-droit-politique': 'M11 2h2v3h8v2h-8v13h5v2H6v-2h5V7H3V5h8ZM1 9h8a4 4 0 0 1-8 0Zm14 0h8a4 4 0 0 1-8 0Z',
  'electricite-electronique-robotique': 'M13 1 4 14h6l-2 9 12-14h-7Z',
  'environnement-energies-proprete':
    'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM11 1h2v4h-2Zm0 18h2v4h-2ZM1 11h4v2H1Zm18 0h4v2h-4ZM3.5 5 5 3.5 7.8 6.3 6.3 7.8Zm12.7 12.7 1.5-1.5L20.5 19 19 20.5ZM19 3.5 20.5 5l-2.8 2.8-1.5-1.5ZM6.3 16.2l1.5 1.5L5 20.5 3.5 19Z',
  'gestion-des-entreprises-comptabilite': 'M2 14h5v8H2Zm7-6h5v14H9Zm7-6h5v20h-5Z',
  'histoire-geographie-psychologie-sociologie':
    'M10.5 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM18 2.5 20 1a12 12 0 0 1-8 20v.5h4V23H5v-1.5h4.5V19a10.5 10.5 0 0 0 8.5-16.5Z',
  'hotellerie-restauration-tourisme': 'M11 3h2v3.1A9 9 0 0 1 21 15H3a9 9 0 0 1 8-8.9ZM2 17h20v3H2Z',
  'information-communication-audiovisuel': 'M2 3h20v14H12l-6 5v-5H2Z',
  'informatique-internet': 'M7.5 4v5.5L5 12l2.5 2.5V20L0 12Zm9 0v5.5L19 12l-2.5 2.5V20L24 12ZM12.7 3h2.6l-4 18H8.7Z',
  'lettres-langues-enseignement': 'M2 4c4-1 7 0 9 2v15c-2-2-5-3-9-2Zm20 0c-4-1-7 0-9 2v15c2-2 5-3 9-2Z',
  'logistique-transport':
    'M1 4h13v12H1ZM15 8h4.5l3.5 4.5V16h-8Zm1.5 1.5v3h4.3l-2-3ZM6 16.7a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm12 0a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  'matieres-premieres-fabrication-industries': 'M2 22V9l6 4V9l6 4V2h4v7l4 13Z',
  mecanique:
    'M10 1h4v3.3l2.5 1 2.3-2.3 2.8 2.8-2.3 2.3 1 2.5H23v4h-3.3l-1 2.5 2.3 2.3-2.8 2.8-2.3-2.3-2.5 1V23h-4v-3.3l-2.5-1-2.3 2.3-2.8-2.8 2.3-2.3-1-2.5H1v-4h3.3l1-2.5L3 5.8 5.8 3l2.3 2.3 1.9-1Zm2 7a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  'sante-social-sport': 'M9 2h6v7h7v6h-7v7H9v-7H2V9h7Z',
  sciences: 'M8 1h8v2h-1v6l7 11v2H2v-2L9 9V3H8Z',
};
