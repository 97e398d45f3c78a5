import { Emblem } from '@/components/figures/emblem';
import { GenderedForms } from '@/components/ui/gendered-name';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import { WORDINGS } from '@/lib/site/wordings';
import type { JobRowData } from '@/lib/views/shared/job-row';

/** One job of a list: emblem, names, a line of presentation, then what to compare it by, which stands in a column on wide screens. */
export function JobRow({ row, canPick }: { row: JobRowData; canPick: boolean }) {
  const { emblem, pay, studies, place, missing } = row;
  const { joined } = formatGenderedName(row.name);
  return (
    <li data-domaine={emblem.domain ?? undefined} className="job-row keep">
      <Emblem emblem={emblem} size="small" />
      {canPick && (
        <label className="job-row-pick no-print">
          <input type="checkbox" name="m" value={row.slug} className="size-5 accent-accent" />
          <span className="sr-only">
            {WORDINGS.compare} {joined}
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
            <dt>Études, au minimum : </dt>
            <dd>{studies}</dd>
          </div>
        )}
        {place && (
          <div>
            <dt>Lieu : </dt>
            <dd>{place}</dd>
          </div>
        )}
      </dl>
      {missing && <p className="job-row-note">{missing}</p>}
      {row.because && <p className="job-row-note">{row.because}</p>}
    </li>
  );
}
