import { toLevelPage } from '@/app/way-in-data';
import { createWayInRoute } from '@/app/way-in-route';

const route = createWayInRoute({
  path: '/niveaux',
  list: ({ levels }) => levels,
  toPage: toLevelPage,
  titleOf: ({ title }) => `Métiers au niveau ${title}`,
});

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
