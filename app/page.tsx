import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { Home } from '@/components/home/home';
import { JsonLd } from '@/components/ui/json-ld';
import { serializeJsonLd } from '@/lib/seo/json-ld';
import { siteJsonLd } from '@/lib/seo/site-json-ld';
import { toHome } from '@/lib/views/home/home';

const route = createFixedPageRoute(
  '/',
  (catalogue, today) => (
    <>
      <JsonLd json={serializeJsonLd(siteJsonLd())} />
      <Home home={toHome(catalogue, today)} />
    </>
  ),
  { withSearch: false },
);

export default route.Page;
