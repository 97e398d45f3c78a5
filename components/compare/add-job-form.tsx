import type { AddJobData } from '@/lib/views/compare/comparison';

/** Adds a job by its name with a plain GET: works without script. */
export function AddJobForm({ kept, words, label }: AddJobData) {
  return (
    <form action="/comparer" method="get" className="no-print max-w-form">
      <label htmlFor="ajouter" className="mb-2 block font-bold">
        {label}
      </label>
      <div className="flex gap-2">
        {kept.map((id) => (
          <input key={id} type="hidden" name="m" value={id} />
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
  );
}
