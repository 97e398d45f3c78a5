import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { LegalNoticePage } from '@/components/trust/legal-notice-page';
import { readLegalNotice } from '@/lib/content';

const route = createFixedPageRoute('/mentions-legales', async ({ collection }) => (
  <LegalNoticePage collection={collection} notice={await readLegalNotice()} />
));

export default route.Page;
