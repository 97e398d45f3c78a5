import { createFacetIndexRoute } from '@/app/respond/create-facet-index-route';

const route = createFacetIndexRoute('status');

export default route.Page;
