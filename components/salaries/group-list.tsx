import { CrowdAnswer, CrowdAxis, CrowdDrawing, CrowdNotes, SmicName } from '@/components/figures/pay-crowd';
import type { GroupRow } from '@/lib/views/salaries/pay-groups';
import type { CrowdScale } from '@/lib/views/shared/pay-crowd';

interface GroupListProps {
  rows: readonly GroupRow[];
  scale: CrowdScale;
}

/** Groups of jobs one under the other on one scale, each a crowd under its sentence. */
export function GroupList({ rows, scale }: GroupListProps) {
  return (
    <div className="crowd max-w-[40rem]">
      <div className="print:hidden">
        <SmicName scale={scale} />
        <CrowdAxis scale={scale} />
      </div>
      <p className="hidden text-small print:block">{scale.inWords}</p>
      <ul className="border-b border-rule print:columns-2">
        {rows.map(({ key, label, href, domain, crowd, counts }) => (
          <li key={key} data-domaine={domain ?? undefined} className="keep border-t border-rule py-3">
            <h3>
              <a href={href} className="inline-flex min-h-9 items-center leading-snug">
                {label}
              </a>
            </h3>
            {crowd ? (
              <>
                <p className="mb-2 text-small leading-snug">
                  <CrowdAnswer answer={crowd.answer} />
                </p>
                <CrowdDrawing dots={crowd.dots} scale={scale} />
                <CrowdNotes silent={crowd.silent} uncertain={null} />
              </>
            ) : (
              <p className="text-small text-soft">{counts}</p>
            )}
          </li>
        ))}
      </ul>
      <div className="print:hidden">
        <CrowdAxis scale={scale} />
      </div>
    </div>
  );
}
