/** A `<metier>` of the official file in the shape of 2025. `parts` replaces or adds elements, "" leaves one out. */
export function anOfficialRecord(parts: Record<string, string> = {}): string {
  const elements: Record<string, string> = {
    identifiant: 'MET.17',
    nom_metier: 'luthier/ière',
    libelle_feminin: 'luthière',
    libelle_masculin: 'luthier',
    synonymes: '',
    romesV3: '<romeV3>B1501</romeV3>',
    accroche_metier: '<![CDATA[<p>Fabriquer et réparer des instruments à cordes.</p>]]>',
    format_court: '<![CDATA[<p>Un atelier, des bois rares.</p>]]>',
    ...parts,
  };
  const lines = Object.entries(elements)
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `    <${name}>${content}</${name}>`);
  return `  <metier>\n${lines.join('\n')}\n  </metier>`;
}

/** A whole official file. */
export function anOfficialFile(...records: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<metiers>\n${records.join('\n')}\n</metiers>\n`;
}

/** Text in pieces of a few characters, as a file comes from a disk. */
export async function* inPieces(text: string, size = text.length): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}

/** Everything that an asynchronous reading gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
