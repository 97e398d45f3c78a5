/** Heads of the columns on wide screens; each row says them again to those who do not see them. */
export function ColumnHeads() {
  return (
    <p
      aria-hidden="true"
      className="small-caps hidden items-end gap-x-6 pb-2 text-soft md:grid md:grid-cols-[1fr_9rem_8rem]"
    >
      <span>Métier</span>
      <span>Salaire au début</span>
      <span>Niveau minimum</span>
    </p>
  );
}
