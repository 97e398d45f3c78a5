import { createFacetIndexRoute } from '@/app/respond/create-facet-index-route';

const route = createFacetIndexRoute('status');

export const { generateMetadata } = route;
export default route.Page;
