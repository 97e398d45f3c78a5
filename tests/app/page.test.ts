import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import HomePage from '@/app/page';
import { jobJsonLd } from '@/lib/seo/job-json-ld';
import { trainingJsonLd } from '@/lib/seo/training-json-ld';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

it('the home page describes the site of which every sheet says that it is a part', async () => {
  const { prelude } = await prerender(await HomePage());
  const html = await new Response(prelude).text();
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  const ids = JSON.parse(json)['@graph'].map((node: Record<string, unknown>) => ({ '@id': node['@id'] }));
  const catalogue = aCatalogue();
  expect(ids).toContainEqual(jobJsonLd(aJobSheet(), catalogue)[0]?.isPartOf);
  expect(ids).toContainEqual(trainingJsonLd(aTraining(), catalogue)[0]?.isPartOf);
});
