import { createFacetIndexRoute } from '@/app/respond/create-facet-index-route';

const route = createFacetIndexRoute('level', {
  heading: 'Niveaux',
  title: 'Métiers par niveau d’études',
  description:
    'Du collège au doctorat : ce que veut dire chaque niveau, combien d’années il demande, et quels métiers s’ouvrent à partir de là.',
  lead: 'Le niveau minimum donné par chaque fiche, des études les plus longues aux plus courtes. On peut souvent commencer avec un niveau plus élevé, ou monter ensuite.',
  silence: 'Les fiches de cette collection ne donnent pas de niveau d’études.',
});

export const { generateMetadata } = route;
export default route.Page;
