import { createWayInRoute } from '@/app/_ways-in/create-way-in-route';

const route = createWayInRoute('domain');

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
