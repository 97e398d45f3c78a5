import type { FirstFact } from '@/lib/views/shared/chapter';
import { NoteMark } from './note-mark';

/** The facts of the first screen, four at most, each with its note in reach. */
export function FirstFacts({ facts }: { facts: readonly FirstFact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ key, label, value, detail, note, href }) => (
        <div key={key} className="fact keep">
          <dt>
            {label}
            {note !== null && <NoteMark number={note} />}
          </dt>
          <dd>
            <span className={value.length > longestLarge ? 'fact-value fact-value-long' : 'fact-value'}>
              <span className="marked">{href ? <a href={href}>{value}</a> : value}</span>
            </span>
            {detail && <span className="fact-detail">{detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Values that are longer than this, in characters, are set smaller: a tile is half a phone wide. */
const longestLarge = 12;
