import { toInterestPage } from '@/app/way-in-data';
import { createWayInRoute } from '@/app/way-in-route';

const route = createWayInRoute({
  path: '/interets',
  list: ({ interests }) => interests,
  toPage: toInterestPage,
  titleOf: ({ title }) => `Métiers pour qui dit ${title}`,
});

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
