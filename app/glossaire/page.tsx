import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { GlossaryPage } from '@/components/glossary/glossary-page';
import { toGlossaryPage } from '@/lib/views/glossary/glossary-page';

const route = createFixedPageRoute('/glossaire', ({ glossary }) => <GlossaryPage page={toGlossaryPage(glossary)} />);

export default route.Page;
