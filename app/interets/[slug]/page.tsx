import { createWayInRoute } from '@/app/respond/create-facet-route';

const route = createWayInRoute('interest');

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
