/** One element of the official XML, small enough to be held: a record, or a part of it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Text and elements in the order of the file; CDATA is text. */
  children: (XmlElement | string)[];
  /** Where the element starts in the file, from 1. */
  line: number;
  column: number;
}

/** Child elements of a name; of any name where none is given. */
export function listChildren(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of a name. */
export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return listChildren(element, name)[0];
}

/** The text that stands directly in an element, on one line: XML line breaks and repeated spaces are layout, other spaces stay. */
export function ownText(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === 'string').join('');
  return toOneLine(text);
}

/** The text of a named part, which is a child or an attribute; "" where there is none. */
export function textOf(element: XmlElement, name: string): string {
  const child = findChild(element, name);
  return (child ? ownText(child) : '') || toOneLine(element.attributes[name] ?? '');
}

/** All the words under an element, attributes left out. */
export function deepText(element: XmlElement): string {
  return toOneLine(element.children.map((child) => (typeof child === 'string' ? child : deepText(child))).join(' '));
}

/**
 * The HTML that an element holds: its text is HTML already (CDATA); where the tags stand in the XML itself, they are written back.
 */
export function innerHtml(element: XmlElement): string {
  const isMarkup = listChildren(element).length > 0;
  return element.children
    .map((child) => {
      if (typeof child === 'string') return isMarkup ? escapeHtml(child) : child;
      return `<${child.name}>${innerHtml({ ...child, children: child.children.map(protectText) })}</${child.name}>`;
    })
    .join('');
}

/** Text of an element without child elements would pass for HTML: inside markup it is plain text. */
function protectText(child: XmlElement | string, _index: number, all: (XmlElement | string)[]): XmlElement | string {
  return typeof child === 'string' && all.every((other) => typeof other === 'string') ? escapeHtml(child) : child;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function toOneLine(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').trim();
}
