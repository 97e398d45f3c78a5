/** `npx tsx tests/bench/scale/write-folder.ts 10000 <new folder> [content]`: a content folder of any size, to try by hand what the bench measures. */
import { growFolder } from './grow-folder';

const [count = '', to = '', from = 'content'] = process.argv.slice(2);
if (!(Number(count) > 0) || to === '') {
  console.error('npx tsx tests/bench/scale/write-folder.ts 10000 <nouveau dossier> [content]');
  process.exit(2);
}
growFolder(from, to, Number(count));
