import { MoreFold } from '@/components/profile/more-fold';
import { NoteMark } from '@/components/profile/note-mark';
import { GenderedForms } from '@/components/ui/gendered-name';
import type { AfterItem, AfterPart } from '@/lib/views/job-profile/after';

/** What may come after the job, or instead of it: short lists, each line with what changes. */
export function AfterList({ part: { shown, folded, foldedCount, compare } }: { part: AfterPart }) {
  return (
    <>
      <Groups groups={shown} />
      {folded.length > 0 && (
        <MoreFold count={foldedCount}>
          <Groups groups={folded} />
        </MoreFold>
      )}
      <p className="no-print mt-2">
        <a href={compare.href} rel="nofollow" className="inline-flex min-h-11 items-center">
          {compare.label}
        </a>
      </p>
    </>
  );
}

function Groups({ groups }: { groups: AfterPart['shown'] }) {
  return groups.map(({ key, anchor, title, items }) => (
    <div key={key} id={anchor ?? undefined} className="after-group">
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <AfterLine key={item.key} item={item} />
        ))}
      </ul>
    </div>
  ));
}

function AfterLine({ item: { label, sheet, domain, change, because, note } }: { item: AfterItem }) {
  return (
    <li data-domaine={domain ?? undefined} className="after-line keep">
      {sheet ? (
        <a href={sheet.href} className="font-bold">
          <GenderedForms name={sheet.name} />
        </a>
      ) : (
        <b>{label}</b>
      )}
      {note !== null && <NoteMark number={note} />}
      {change && <span className="after-changes">{change}</span>}
      {because && <span className="after-because">{because}</span>}
    </li>
  );
}
