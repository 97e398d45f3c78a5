/** What was left aside in the address, and why. */
export function PageNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mb-6 max-w-[46rem] space-y-1 border-l-4 border-alert bg-alert-wash px-4 py-2 text-alert">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
