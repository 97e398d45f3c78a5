import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { AccessibilityPage } from '@/components/trust/accessibility-page';
import { readLegalNotice } from '@/lib/content';
import { toAccessibilityPage } from '@/lib/views/accessibility/accessibility-page';

const route = createFixedPageRoute('/accessibilite', async () => (
  <AccessibilityPage page={toAccessibilityPage()} email={(await readLegalNotice()).email} />
));

export default route.Page;
