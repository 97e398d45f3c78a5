/** Reads an XML file twice with saxes and nothing else, as the import does: the point of comparison of the bench. */
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

const [file = ''] = process.argv.slice(2);
let elements = 0;
for (let round = 0; round < 2; round += 1) {
  const parser = new SaxesParser();
  parser.on('opentag', () => {
    elements += 1;
  });
  for await (const piece of createReadStream(file, 'utf8')) parser.write(String(piece));
  parser.close();
}
console.log(elements);
