import { PayCrowd } from '@/components/figures/pay-crowd';
import { MarginSection } from '@/components/trust/margin-section';
import { GROSS_A_MONTH } from '@/lib/pay/pay-words';
import type { SalariesData } from '@/lib/views/salaries/salaries';
import { BandTable } from './band-table';
import { CrossTable } from './cross-table';
import { GroupList } from './group-list';

/** Parts of the page about starting pay: all sheets, by level, by domain, and how it was counted. */
export function Salaries({ salaries }: { salaries: SalariesData }) {
  const { crowd, bands, silent, groups, rules } = salaries;
  return (
    <>
      {crowd && (
        <MarginSection id="au-debut" title="Combien on gagne au début ?">
          <PayCrowd crowd={crowd} />
        </MarginSection>
      )}
      {(bands.length > 0 || silent) && (
        <MarginSection id="toutes-les-fiches" title="Choisir par salaire">
          {bands.length > 0 && (
            <BandTable
              rows={bands}
              caption={`Nombre de fiches par tranche de salaire au début, en ${GROSS_A_MONTH}. Chaque tranche ouvre la liste de ses métiers.`}
            />
          )}
          {silent && (
            <p className="mt-4 max-w-reading">
              <a href={silent.href}>{silent.label}</a>. {silent.detail}
            </p>
          )}
        </MarginSection>
      )}
      {crowd &&
        groups.map((group) => (
          <MarginSection key={group.id} id={group.id} title={group.title}>
            <p className="mb-4 max-w-reading text-soft">{group.intro}</p>
            <GroupList rows={group.rows} scale={crowd.scale} />
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
