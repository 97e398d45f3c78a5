import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { SiteMapPage } from '@/components/site-map/site-map-page';
import { toSiteMap } from '@/lib/views/site-map/site-map';

const route = createFixedPageRoute('/plan-du-site', (catalogue) => <SiteMapPage siteMap={toSiteMap(catalogue)} />);

export default route.Page;
