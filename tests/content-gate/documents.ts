import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A document of others: its name to print, and its text. */
export interface OtherDocument {
  name: string;
  text: string;
}

/** Raw sheets and seeds under a folder, one at a time: their text is large. What is not there is passed over. */
export function* listDocuments(folder: string): Generator<OtherDocument> {
  for (const part of ['seeds', 'onisep/metiers', 'onisep/formations', 'onisep/records']) yield* readAll(folder, part);
  yield* readXmlSheets(folder);
}

/** Documents whose lists a sheet could follow: the seeds, and the raw sheet of the same id. */
export function listDocumentsNear(folder: string, id: string): OtherDocument[] {
  const near = [...readAll(folder, 'seeds')];
  for (const part of ['onisep/metiers', 'onisep/formations']) {
    near.push(...readAll(folder, part, (name) => name.startsWith(`${id}_`)));
  }
  for (const document of readXmlSheets(folder)) if (document.name.endsWith(` ${id}`)) near.push(document);
  return near;
}

function* readAll(folder: string, part: string, accepts = (_: string) => true): Generator<OtherDocument> {
  const directory = path.join(folder, part);
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory).filter(accepts)) {
    yield { name: `${part}/${name}`, text: readFileSync(path.join(directory, name), 'utf8') };
  }
}

let xml: { folder: string; sheets: OtherDocument[] } | undefined;

function readXmlSheets(folder: string): OtherDocument[] {
  const file = path.join(folder, 'onisep/fiches-metiers.xml');
  if (xml?.folder === folder) return xml.sheets;
  const sheets = !existsSync(file)
    ? []
    : readFileSync(file, 'utf8')
        .split('<metier>')
        .slice(1)
        .map((text) => ({
          name: `onisep/fiches-metiers.xml ${/<identifiant>([^<]+)/.exec(text)?.[1] ?? ''}`,
          text: text
            .replace(/<li>/g, '\n- ')
            .replace(/<\/?(?:p|h\d|ul|ol|li)>/g, '\n')
            .replace(/<[^>]+>/g, ' ')
            .replace(/&#39;|&apos;/g, "'"),
        }));
  xml = { folder, sheets };
  return sheets;
}
