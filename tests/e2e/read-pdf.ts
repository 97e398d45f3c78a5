import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads the text of each page of a PDF, on one line, spaces made plain. */
export async function readPdf(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const content = await (await document.getPage(index + 1)).getTextContent();
      return content.items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    }),
  );
  await task.destroy();
  return pages;
}
