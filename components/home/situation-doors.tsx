import type { SituationDoor } from '@/lib/views/home/list-situation-doors';

/** Where one is, each with the list that goes with it; nothing where the sheets give no level. */
export function SituationDoors({ doors }: { doors: readonly SituationDoor[] }) {
  if (doors.length === 0) return null;
  return (
    <section aria-labelledby="je-suis">
      <h2 id="je-suis" className="mb-2 text-h2 sm:mb-3">
        Je suis…
      </h2>
      <ul className="tiles">
        {doors.map(({ href, label, detail }) => (
          <li key={href} className="keep">
            <a href={href} className="tile tile-plain group">
              <span className="tile-words">
                <strong className="block group-hover:underline">{label}</strong>{' '}
                <span className="text-small text-soft">{detail}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
