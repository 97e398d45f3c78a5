import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { OfflinePage } from '@/components/offline/offline-page';

const route = createFixedPageRoute('/hors-connexion', () => <OfflinePage />);

export default route.Page;
