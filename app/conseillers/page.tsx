import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { CounsellorsPage } from '@/components/counsellors/counsellors-page';
import { toCounsellorsPage } from '@/lib/views/counsellors/counsellors-page';

const route = createFixedPageRoute('/conseillers', (catalogue, today) => (
  <CounsellorsPage page={toCounsellorsPage(catalogue, today)} />
));

export default route.Page;
