import { createFacetIndexRoute } from '@/app/respond/create-facet-index-route';

const route = createFacetIndexRoute('level');

export default route.Page;
