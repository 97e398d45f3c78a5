import { setTimeout as wait } from 'node:timers/promises';
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { absoluteUrl } from '@/lib/site/site-url';

const documents = unified().use(rehypeParse).freeze();
const fragments = unified().use(rehypeParse, { fragment: true }).freeze();

/** Between two parts, in milliseconds: other readers are answered. */
const BREATH = 5;

/** Properties that name elements of their own page by id. A radio button belongs with those of its job: its group is named so too. */
const NAMES_IDS = new Set([
  'id',
  'name',
  'htmlFor',
  'popoverTarget',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'headers',
]);
/** Blocks that serve on the site only. */
const SITE_ONLY_CLASSES = new Set(['actions', 'crumbs', 'to-list']);
/** Our custom elements do without script what their children do; those of this list serve nothing then. */
const SITE_ONLY_ELEMENTS = new Set(['form', 'script', 'print-page', 'share-page', 'suggest-jobs', 'keep-offline']);

/**
 * Makes the parts of a file of several profiles live by themselves, without the site. Each profile stands in an element with an id and
 * `data-job`, its name. Inside: ids are made unique by that id, and all that names them follows; titles rank one lower; landmarks say
 * whose they are. Everywhere: addresses of jobs in the file lead inside it, others to the public site; forms and buttons that need the
 * site go.
 * @param parts of one file, each a whole document or a fragment of one; the next is asked for when other readers have been answered
 * @param anchors "/metiers/boulanger" → "met-17": where the file has what an address of the site leads to
 */
export async function detachMarkup(
  parts: Iterable<string> | AsyncIterable<string>,
  anchors: ReadonlyMap<string, string>,
): Promise<string[]> {
  const ids = new Set<string>();
  const trees: Root[] = [];
  for await (const part of parts) {
    trees.push(readPart(part, ids));
    await wait(BREATH);
  }
  const detached: string[] = [];
  for (const tree of trees) {
    await wait(BREATH);
    detached.push(writePart(tree, anchors, ids));
  }
  return detached;
}

/** @param ids takes the ids of the part as they are in the file */
function readPart(html: string, ids: Set<string>): Root {
  const tree = (html.startsWith('<!DOCTYPE') ? documents : fragments).parse(html);
  dropSiteOnly(tree);
  visitElements(tree, null, (element, job) => {
    if (job) makeItsOwn(element, job);
    if (typeof element.properties.id === 'string') ids.add(element.properties.id);
  });
  return tree;
}

function writePart(tree: Root, anchors: ReadonlyMap<string, string>, ids: ReadonlySet<string>): string {
  visitElements(tree, null, (element, job) => {
    const { href } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string') {
      element.properties.href = detachHref(href, job, anchors, ids);
    }
  });
  return toHtml(tree);
}

/** The profile that an element belongs to. */
interface Job {
  id: string;
  name: string;
}

function visitElements(node: Nodes, job: Job | null, visit: (element: Element, job: Job | null) => void): void {
  if (node.type === 'element') visit(node, job);
  if (!('children' in node)) return;
  const inside = (node.type === 'element' && readJob(node)) || job;
  for (const child of node.children) visitElements(child, inside, visit);
}

function readJob({ properties: { dataJob, id } }: Element): Job | null {
  return typeof dataJob === 'string' && typeof id === 'string' ? { id, name: dataJob } : null;
}

function dropSiteOnly(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).filter(
    (child) => child.type !== 'element' || !isSiteOnly(child),
  );
  for (const child of parent.children) if (child.type === 'element') dropSiteOnly(child);
}

function isSiteOnly({ tagName, properties: { className } }: Element): boolean {
  if (SITE_ONLY_ELEMENTS.has(tagName)) return true;
  return Array.isArray(className) && className.some((name) => SITE_ONLY_CLASSES.has(String(name)));
}

function makeItsOwn({ tagName, properties }: Element, job: Job): void {
  const own = (id: string) => `${job.id}-${id}`;
  for (const [key, value] of Object.entries(properties)) {
    if (NAMES_IDS.has(key) && Array.isArray(value)) properties[key] = value.map((id) => own(String(id)));
    else if (NAMES_IDS.has(key)) properties[key] = own(String(value));
    else if (typeof value === 'string') properties[key] = value.replace(/(?<=url\(#)[^)]+/g, own);
  }
  if (tagName === 'nav' && typeof properties.ariaLabel === 'string') {
    properties.ariaLabel = `${properties.ariaLabel}\u00a0: ${job.name}`;
  }
  const [, rank] = /^h([1-5])$/.exec(tagName) ?? [];
  // The tag stays, for the style: only its rank changes.
  if (rank) properties.ariaLevel = Number(rank) + 1;
}

function detachHref(
  href: string,
  job: Job | null,
  anchors: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): string {
  if (href.startsWith('#')) return job ? `#${job.id}-${href.slice(1)}` : href;
  if (!href.startsWith('/')) return href;
  const [path = '', part] = href.split('#', 2);
  const anchor = anchors.get(path);
  if (anchor === undefined) return absoluteUrl(href);
  return part && ids.has(`${anchor}-${part}`) ? `#${anchor}-${part}` : `#${anchor}`;
}
