import { MarginSection } from '@/components/trust/margin-section';
import { GROSS_A_MONTH } from '@/lib/pay/pay-words';
import type { SalariesData } from '@/lib/views/salaries/salaries';
import { BandTable } from './band-table';
import { CrossTable } from './cross-table';
import { GroupTable } from './group-table';

/** Parts of the page about starting pay: all sheets, by level, by domain, and how it was counted. */
export function Salaries({ salaries }: { salaries: SalariesData }) {
  const { bands, silent, belowSmic, groups, rules } = salaries;
  return (
    <>
      {(bands.length > 0 || silent) && (
        <MarginSection id="toutes-les-fiches" title="Toutes les fiches">
          {bands.length > 0 && (
            <BandTable rows={bands} caption={`Nombre de fiches par tranche de salaire au début, en ${GROSS_A_MONTH}`} />
          )}
          <div className="mt-4 max-w-reading space-y-3">
            {belowSmic && (
              <p className="border-l-4 border-alert bg-alert-wash px-3 py-2 text-small text-alert">{belowSmic}</p>
            )}
            {silent && (
              <p>
                <a href={silent.href}>{silent.label}</a>. {silent.detail}
              </p>
            )}
          </div>
        </MarginSection>
      )}
      {groups.map((group) => (
        <MarginSection key={group.id} id={group.id} title={group.title}>
          <p className="mb-4 max-w-reading text-soft">{group.intro}</p>
          <GroupTable {...group.table} />
          <CrossTable table={group.cross} />
        </MarginSection>
      ))}
      <MarginSection id="comment-lire" title="Comment lire cette page">
        <ul className="max-w-reading space-y-2">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p className="mt-4">
          <a href="/sources#salaires" className="inline-flex min-h-11 items-center">
            Le SMIC, les salaires de l’INSEE et leurs sources
          </a>
        </p>
      </MarginSection>
    </>
  );
}
