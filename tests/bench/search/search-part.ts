import { readCatalogue } from '@/lib/content';
import type { Part } from '../part';
import { compareEngines } from './comparison-lines';
import { measureRelevance } from './relevance-lines';
import { measureScale } from './scale-lines';

/** Relevance of the search over the content folder, against other libraries, then its cost at 1,000 and 10,000 sheets. */
export const measureSearch: Part = async ({ content }) => {
  const catalogue = await readCatalogue();
  return [
    ...(await measureRelevance(catalogue)),
    ...(await compareEngines(catalogue)),
    ...(await measureScale(content)),
  ];
};
