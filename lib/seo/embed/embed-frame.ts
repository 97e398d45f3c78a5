import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { citeJob } from '@/lib/seo/citation/citation';
import { absoluteUrl, SITE_NAME } from '@/lib/site/site-url';
import { escapeXml } from '@/lib/text/escape-xml';

/** Widest and usual frame, in CSS pixels. */
const WIDTH = 600;
/** Under this width the facts stand under one another. */
const NARROW = 460;
const HEIGHTS = { wide: 300, narrow: 460 };
/** What a height may be: a name and its pay with its source, at least. */
const LOWEST = 160;
const HIGHEST = 600;
/** Under this height the card leaves out its emblem. */
const SHORT = 240;

/** A frame that shows the card of a job, in CSS pixels. */
export interface EmbedFrame {
  title: string;
  width: number;
  height: number;
  /** `<iframe …></iframe>`, alone. */
  html: string;
}

/** Longest sides that the page which takes the frame has room for; null where it does not say. */
export interface FrameRoom {
  width: number | null;
  height: number | null;
}

/** Makes the frame of a job, never larger than the room there is. */
export function toEmbedFrame(
  collection: Parameters<typeof citeJob>[0],
  job: JobSheet,
  room: FrameRoom = { width: null, height: null },
): EmbedFrame {
  const width = Math.min(WIDTH, room.width ?? WIDTH);
  const usual = width < NARROW ? HEIGHTS.narrow : HEIGHTS.wide;
  const height = Math.min(usual, room.height ?? usual);
  const title = `${citeJob(collection, job).title} | ${SITE_NAME}`;
  const src = absoluteUrl(`/integrer/${job.slug}${height === usual ? '' : `?hauteur=${height}`}`);
  const html = `<iframe src="${escapeXml(src)}" width="${width}" height="${height}" title="${escapeXml(title)}" frameborder="0"></iframe>`;
  return { title, width, height, html };
}

/**
 * Reads the height that a frame says to have (`?hauteur=180`), in CSS pixels.
 * @returns brought between 160 and 600; null where none is said
 */
export function readEmbedHeight(params: URLSearchParams): number | null {
  const height = readPixels(params.get('hauteur'));
  return height && Math.min(Math.max(height, LOWEST), HIGHEST);
}

/** Whether a card has to do with less. */
export function isShortCard(height: number | null): boolean {
  return height !== null && height < SHORT;
}

/** Reads a length in CSS pixels; null for what is none. */
export function readPixels(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
