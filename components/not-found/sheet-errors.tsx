import type { SheetErrors } from '@/lib/site/addresses/find-sheet-errors';
import { formatCount } from '@/lib/text/format-count';

/** More would hide the rest of the page; the terminal has them all. */
const mostShown = 20;

/** In development: what is wrong in the sheet that was asked for, where, and what to type. */
export function SheetErrorList({ found: { errors, isOfAskedSheet } }: { found: SheetErrors }) {
  const left = errors.length - mostShown;
  return (
    <section aria-labelledby="erreurs" className="mb-8 border-l-4 border-alert bg-alert-wash px-4 py-3">
      <h2 id="erreurs" className="text-h2">
        {isOfAskedSheet ? 'Cette fiche ne peut pas encore être affichée' : 'Des fiches ne peuvent pas être affichées'}
      </h2>
      <p className="mt-2 max-w-reading">
        {isOfAskedSheet
          ? 'Corrigez et enregistrez le fichier : la page se recharge seule.'
          : 'L’adresse demandée est peut-être celle de l’une d’elles.'}{' '}
        Ce message ne paraît qu’en développement.
      </p>
      <ul className="mt-3 space-y-3">
        {errors.slice(0, mostShown).map(({ file, line, column, code, message, hint, related = [] }) => (
          <li key={`${file}:${line}:${column} ${code} ${message}`}>
            <p className="text-small">
              {file}:{line}:{column} · {code}
            </p>
            <p className="font-bold">{message}</p>
            <p>{hint}</p>
            {related.map((place) => (
              <p key={`${place.file}:${place.line}`} className="text-small">
                Voir aussi {place.file}:{place.line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="mt-3">Le terminal montre {formatCount(left, 'autre erreur', 'autres erreurs')}.</p>}
    </section>
  );
}
