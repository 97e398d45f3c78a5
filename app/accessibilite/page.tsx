import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { AccessibilityPage } from '@/components/trust/accessibility-page';

const route = createFixedPageRoute('/accessibilite', () => <AccessibilityPage />);

export const { generateMetadata } = route;
export default route.Page;
