import { toDomainPage } from '@/app/way-in-data';
import { createWayInRoute } from '@/app/way-in-route';

const route = createWayInRoute({
  path: '/domaines',
  list: ({ domains }) => domains,
  toPage: toDomainPage,
  titleOf: ({ title }) => `Métiers du domaine ${title}`,
});

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
