/** Lines to write on. */
export function RuledLines({ count }: { count: number }) {
  return (
    <div className="ruled" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  );
}
