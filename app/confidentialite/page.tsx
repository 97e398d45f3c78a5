import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { PrivacyPage } from '@/components/trust/privacy-page';

const route = createFixedPageRoute('/confidentialite', () => <PrivacyPage />);

export default route.Page;
