import { Breadcrumb } from '@/components/ui/breadcrumb';
import { GenderedForms } from '@/components/ui/gendered-name';
import { tableRoles } from '@/components/ui/table-roles';
import { WORDINGS } from '@/lib/site/wordings';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { WholeListData } from '@/lib/views/job-list/whole-list';
import { TITLE_CLASSES } from './title-classes';

/** All jobs of a list on one page, a line each: to print and to hand out. */
export function WholeList({ list }: { list: WholeListData }) {
  const { rows } = list;
  const hasPlaces = rows.some(({ place }) => place);
  return (
    <div className="page pt-5 print:pt-0">
      <p className="paper-head">
        <b>Métiers en clair</b> · {list.address}
      </p>
      <Breadcrumb crumbs={list.crumbs} />
      <h1 className={`mt-2 wrap-anywhere ${TITLE_CLASSES[list.titleSize]} print:text-h2`}>{list.title}</h1>
      <p className="mt-2">{list.summary}</p>
      {list.notes.map((note) => (
        <p key={note} className="mt-2 border-l-4 border-alert bg-alert-wash px-3 py-2 text-small text-alert">
          {note}
        </p>
      ))}
      <div className="no-print mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <print-page>
          <button type="button" className="action">
            {WORDINGS.print}
          </button>
        </print-page>
        <a href={list.csvHref} rel="nofollow" className="inline-flex min-h-11 items-center">
          {capitalizeFirst(WORDINGS.csv)}
        </a>
        <a href={list.backHref} className="inline-flex min-h-11 items-center">
          {WORDINGS.listByPages}
        </a>
      </div>
      {rows.length > 0 && (
        <div className="whole-list">
          <table {...tableRoles.table}>
            <caption className="sr-only">{list.title}</caption>
            <thead {...tableRoles.group}>
              <tr {...tableRoles.row}>
                {['Métier', 'Paie au début', hasPlaces ? 'Études, lieu' : 'Études'].map((head) => (
                  <th key={head} {...tableRoles.columnHeader} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody {...tableRoles.group}>
              {rows.map(({ slug, name, pay, studies, place }) => (
                <tr key={slug} {...tableRoles.row}>
                  <th {...tableRoles.rowHeader} scope="row">
                    <a href={`/metiers/${slug}`}>
                      <GenderedForms name={name} />
                    </a>
                  </th>
                  <td {...tableRoles.cell}>{pay ? `${pay.words ?? ''}${pay.detail}` : 'non précisée'}</td>
                  <td {...tableRoles.cell}>{[studies?.words ?? 'non précisées', place].filter(Boolean).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.remarks.map((remark) => (
        <p key={remark} className="mt-2 max-w-reading text-small text-soft">
          {remark}
        </p>
      ))}
    </div>
  );
}
