/** Signs of what has no sign of its own, by kind of page: the data of an even-odd path on a grid of 24. Drawn for this site. */
export const KIND_GLYPHS = {
  // A briefcase.
  job: 'M8 3h8v4h6v6h-7v-1.5H9V13H2V7h6Zm2.5 2.5V7h3V5.5ZM2 15h7v1.5h6V15h7v6H2Z',
  // A flight of steps.
  level: 'M2 17h5v-5h5V7h5V2h5v20H2Z',
  // A signed sheet.
  status: 'M4 1h11l5 5v17H4Zm3.5 7v2h9V8Zm0 4v2h9v-2Zm1 7 2-3 1.5 2 1-1 3 1.5-.5 1.5-2-1-1.5 1.5-1.5-1.5Z',
  // A mortarboard.
  training: 'M12 3 24 9l-12 6L0 9ZM5 13.5l7 3.5 7-3.5V18c-4 3.5-10 3.5-14 0ZM21.5 11.5H23V19h-1.5Z',
} as const;
