import { Breadcrumb } from '@/components/ui/breadcrumb';
import { crumbTo } from '@/lib/seo/crumbs';

/** Why there is no file: the list has no job, or none that is known. */
export function NothingToTake({ missing }: { missing: readonly string[] }) {
  return (
    <div className="page pt-5">
      <Breadcrumb crumbs={[crumbTo('/'), { label: 'Emporter une liste' }]} />
      <div className="mt-2 max-w-[46rem] space-y-3 border-t-4 border-accent pt-4">
        <h1 className="text-h1">Rien à emporter pour l’instant</h1>
        <p className="sm:text-lead">
          Cette adresse prépare un fichier avec les fiches d’une liste de métiers, qui se lit sans connexion. Il faut au
          moins un métier dans la liste, et celle-ci n’en a aucun.
        </p>
        {missing.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <a href="/metiers" className="action">
            Choisir des métiers
          </a>
        </p>
      </div>
    </div>
  );
}
