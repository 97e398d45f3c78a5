import { createFacetIndexRoute } from '@/app/respond/create-facet-index-route';

const route = createFacetIndexRoute('status', {
  heading: 'Statuts',
  title: 'Métiers par statut',
  description:
    'Salariat, fonction publique, travail à son compte, artisanat, intermittence : ce que chaque statut veut dire, et les métiers qui le permettent.',
  lead: 'Le statut dit pour qui l’on travaille, et sous quelles règles. Un même métier en permet souvent plusieurs.',
  silence: 'Les fiches de cette collection ne disent pas sous quel statut on exerce.',
});

export const { generateMetadata } = route;
export default route.Page;
