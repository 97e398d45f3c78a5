import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { SourcesPage } from '@/components/trust/sources-page';
import { listCitedSources } from '@/lib/views/sources/list-cited-sources';

const route = createFixedPageRoute('/sources', (catalogue, today) => (
  <SourcesPage catalogue={catalogue} sources={listCitedSources(catalogue)} today={today} />
));

export const { generateMetadata } = route;
export default route.Page;
