import type { EditSelection } from '@/lib/views/selection/selection-page';

/** Gives the list a title and a note, with a plain GET; folded under the title of the page. */
export function EditSelectionForm({ label, ids, title, note, longestTitle, longestNote }: EditSelection) {
  return (
    <details className="fold no-print mt-2">
      <summary>{label}</summary>
      <form action="/selection" method="get" className="max-w-form space-y-3 pb-4">
        <input type="hidden" name="m" value={ids} />
        <div>
          <label htmlFor="titre" className="mb-1 block font-bold">
            Titre de la liste
          </label>
          <input
            id="titre"
            name="titre"
            type="text"
            defaultValue={title}
            maxLength={longestTitle}
            placeholder="Pour Lina, après le bac"
            autoComplete="off"
            className="field"
          />
        </div>
        <div>
          <label htmlFor="note" className="mb-1 block font-bold">
            Note pour qui la lira
          </label>
          <textarea id="note" name="note" defaultValue={note} maxLength={longestNote} rows={3} className="field" />
        </div>
        <p className="text-small text-soft">
          Le titre et la note s’écrivent dans l’adresse de la liste : qui a l’adresse les lit.
        </p>
        <button type="submit" className="action">
          Écrire sur la liste
        </button>
      </form>
    </details>
  );
}
