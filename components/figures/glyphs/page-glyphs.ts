/** Signs of the pages that exist once and stand on a band: the data of an even-odd path on a grid of 24. Drawn for this site. */
export const PAGE_GLYPHS = {
  // Coins, higher to the right.
  '/salaires': 'M1 19h6v3H1Zm8-4h6v3H9Zm0 4h6v3H9Zm8-12h6v3h-6Zm0 4h6v3h-6Zm0 4h6v3h-6Zm0 4h6v3h-6Z',
  // An open book.
  '/glossaire':
    'M1 4c4-1.5 7-1 10 1v16c-3-2-6-2.5-10-1Zm22 0c-4-1.5-7-1-10 1v16c3-2 6-2.5 10-1Zm-2.5 3.5v2c-2-.5-3.5-.3-5 .5V8c1.5-.8 3-1 5-.5Z',
  // A tree of pages.
  '/plan-du-site': 'M8 1h8v6h-3v4h8v5h2v6h-7v-6h2v-2h-5v2h2v6H8v-6h3v-2H6v2h2v6H1v-6h2v-5h8V7H8Z',
  // A person beside a board.
  '/conseillers': 'M6 2a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM1 11h8l4-4 2 2-5 5v9H1ZM12 1h11v14h-9v-3h6V4h-8Z',
  // Stacked files.
  '/sources':
    'M12 1c5 0 9 1.5 9 3.5S17 8 12 8 3 6.5 3 4.5 7 1 12 1ZM3 8c4 3 14 3 18 0v4c-4 3-14 3-18 0Zm0 7c4 3 14 3 18 0v4c-4 4-14 4-18 0Z',
  // A magnifier with a tick.
  '/qualite':
    'M10 1a9 9 0 0 1 7.3 14.2L23 21l-2 2-5.8-5.7A9 9 0 1 1 10 1Zm0 3a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm3.5 3 1.5 1.5L9.5 14 6 10.5 7.5 9l2 2Z',
  // A person with open arms.
  '/accessibilite':
    'M12 1a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2 8l7 1.5h6L22 8v3l-6 1.5V16l2.5 7h-3L12 17l-3.5 6h-3L8 16v-3.5L2 11Z',
  // A seal on a sheet.
  '/mentions-legales':
    'M4 1h16v13a5 5 0 0 0-5 9H4Zm3.5 5v2h9V6Zm0 4v2h9v-2Zm0 4v2h5v-2ZM18 15a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  // A padlock.
  '/confidentialite':
    'M12 1c4 0 6 3 6 6v3h2v13H4V10h2V7c0-3 2-6 6-6Zm0 3C10 4 9 5.5 9 7v3h6V7c0-1.5-1-3-3-3Zm-1.5 10v5h3v-5Z',
  // A bookmark on a page.
  '/hors-connexion': 'M4 1h16v22H4Zm3 4v2h5V5Zm0 4v2h5V9Zm0 6v2h10v-2Zm0 4v2h10v-2Zm7-16v9l2-2 2 2V3Z',
  // A signpost that points nowhere.
  '/adresse-inconnue':
    'M12 1c5 0 8 3 8 6.5 0 4-3 5.5-5.5 7V17h-5v-4c3-2 5-3 5-5.5C14.5 6.5 13.5 6 12 6S9.5 7 9.5 8.5H4C4 4 7 1 12 1ZM9.5 19h5v4h-5Z',
} as const;
