/** What messengers ask for, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
/** From the edge to what is written. */
export const MARGIN = 60;
