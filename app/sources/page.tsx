import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { SourcesPage } from '@/components/trust/sources-page';
import { listCitedSources } from '@/lib/views/sources/list-cited-sources';
import { toSourceBoard } from '@/lib/views/sources/source-board';

const route = createFixedPageRoute('/sources', (catalogue, today) => (
  <SourcesPage catalogue={catalogue} sources={toSourceBoard(listCitedSources(catalogue))} today={today} />
));

export const { generateMetadata } = route;
export default route.Page;
