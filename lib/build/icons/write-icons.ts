/**
 * Writes the icons of the site into public/, where they are kept as files. To be run again where the mark has changed.
 * Usage: tsx lib/build/icons/write-icons.ts
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeIcons } from './make-icons';

for (const [name, content] of makeIcons()) await writeFile(path.join(process.cwd(), 'public', name), content);
