import type { AddJobData } from '@/lib/views/shared/job-offers';

/** Adds a job by its name with a plain GET; with script, jobs are proposed while typing. */
export function AddJobForm({ action, kept, words, label }: AddJobData) {
  return (
    <suggest-jobs class="suggest no-print max-w-form">
      <form action={action} method="get">
        <label htmlFor="ajouter" className="mb-2 block font-bold">
          {label}
        </label>
        <div className="field-line">
          {kept.map(({ name, value }) => (
            <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
          ))}
          <input
            id="ajouter"
            name="ajouter"
            type="search"
            defaultValue={words}
            placeholder="Nom d’un métier"
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            className="field"
          />
          <button type="submit" className="action">
            Ajouter
          </button>
        </div>
      </form>
    </suggest-jobs>
  );
}
