import { WORDINGS } from '@/lib/site/wordings';

/**
 * What the browser keeps beside the list of the page; shows with the script only, one of its lines at a time
 * (components/README.md).
 * @param search the query string of the list of the page, empty where it has none
 */
export function KeptList({ search }: { search: string }) {
  return (
    <my-list data-search={search} tabIndex={-1} class="my-list no-print">
      <p data-when="erased" hidden>
        Votre liste est effacée de ce navigateur.
      </p>
      {search ? (
        <>
          <p data-when="mine" hidden>
            Cette liste est gardée, dans ce navigateur seulement. Ce que vous y changez ici l’est aussi.
            <Button does="erase" label="Effacer ma liste" />
          </p>
          <p data-when="other" hidden>
            Ce navigateur garde une autre liste :{' '}
            <a href="/selection" data-my-list="">
              {WORDINGS.myList}
            </a>
            <Button does="add" label="Ajouter ces métiers à la mienne" />
            <Button does="keep" label="Garder celle-ci à la place" />
          </p>
          <p data-when="none" hidden>
            Pour retrouver cette liste dans le menu, vous pouvez la garder, dans ce navigateur seulement.
            <Button does="keep" label="Garder cette liste" />
          </p>
        </>
      ) : (
        <p data-when="other" hidden>
          Ce navigateur garde une liste :{' '}
          <a href="/selection" data-my-list="">
            {WORDINGS.myList}
          </a>
          <Button does="erase" label="Effacer ma liste" />
        </p>
      )}
    </my-list>
  );
}

function Button({ does, label }: { does: 'keep' | 'add' | 'erase'; label: string }) {
  return (
    <>
      {' '}
      <button type="button" value={does} className="row-tool">
        {label}
      </button>
    </>
  );
}
