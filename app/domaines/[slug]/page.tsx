import { createFacetRoute } from '@/app/respond/create-facet-route';

const route = createFacetRoute('/domaines', ['slug']);

export const dynamicParams = false;
export const { generateStaticParams } = route;
export default route.Page;
