interface SearchFormProps {
  /** Tells two forms of one page apart. */
  id: string;
  query?: string;
  size?: 'large' | 'small';
  action?: string;
  label?: string;
  placeholder?: string;
  /** Filters in use that the new search keeps. */
  kept?: readonly { name: string; value: string }[];
}

/** What looks for jobs gets suggestions while typing; trainings have none. */
const jobSearch = '/metiers';

/** Search by plain GET: works without script, and the result has an address. */
export function SearchForm({
  id,
  query = '',
  size = 'small',
  action = jobSearch,
  label = 'Chercher un métier',
  placeholder = 'Un métier',
  kept = [],
}: SearchFormProps) {
  const fieldId = `${id}-q`;
  const form = (
    <form action={action} method="get" className="flex gap-2">
      <label htmlFor={fieldId} className="sr-only">
        {label}
      </label>
      <input
        id={fieldId}
        name="q"
        type="search"
        defaultValue={query}
        placeholder={placeholder}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        className={`field ${size === 'large' ? 'text-lead' : ''}`}
      />
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="action">
        Chercher
      </button>
    </form>
  );
  return (
    <search aria-label={label}>
      {action === jobSearch ? <suggest-jobs class="suggest">{form}</suggest-jobs> : form}
    </search>
  );
}
