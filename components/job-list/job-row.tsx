import type { ReactNode } from 'react';
import { Emblem } from '@/components/figures/emblem';
import { GenderedForms } from '@/components/ui/gendered-name';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { WORDINGS } from '@/lib/site/wordings';
import type { JobRowData } from '@/lib/views/shared/job-row';
import { ToListLink } from './to-list-link';

interface JobRowProps {
  row: JobRowData;
  canPick: boolean;
  anchor?: string;
  /** What can be done with the job; left out, it can be put in one's list. */
  tools?: ReactNode;
}

/** One job of a list: emblem, names, a line of presentation, then what to compare it by, which stands in a column on wide screens. */
export function JobRow({ row, canPick, anchor, tools }: JobRowProps) {
  const { emblem, pay, studies, place, missing } = row;
  const name = sayJobName(row);
  return (
    <li id={anchor} data-domaine={emblem.domain ?? undefined} className="job-row keep">
      <Emblem emblem={emblem} size="small" className="" />
      {canPick && (
        <label className="job-row-pick no-print">
          <input type="checkbox" name="m" value={row.id} className="size-5 accent-accent" />
          <span className="sr-only">
            {WORDINGS.pick} {name}
          </span>
        </label>
      )}
      <div className="job-row-text">
        <h3>
          <a href={`/metiers/${row.slug}`}>
            <GenderedForms name={row.name} />
          </a>
        </h3>
        {row.line && <p className="job-row-line">{row.line}</p>}
      </div>
      <div className="job-row-foot">
        <dl className="job-row-tags">
          {pay && (
            <div>
              <dt>Paie au début : </dt>
              <dd>
                {pay.words && <b>{pay.words}</b>}
                {pay.detail}
              </dd>
            </div>
          )}
          {studies && (
            <div>
              <dt>{studies.label} : </dt>
              <dd>{studies.words}</dd>
            </div>
          )}
          {place && (
            <div>
              <dt>Lieu : </dt>
              <dd>{place}</dd>
            </div>
          )}
        </dl>
        {tools ?? <ToListLink href={row.listHref} name={name} />}
      </div>
      {missing && <p className="job-row-note">{missing}</p>}
      {row.because && <p className="job-row-note">{row.because}</p>}
    </li>
  );
}
