import { Fragment } from 'react';
import { NoteMark } from '@/components/ui/note-mark';
import type { KeyFact } from '@/lib/views/job-profile/key-facts';

/** Four facts set large, each with its source in reach. */
export function KeyFigures({ figures }: { figures: readonly KeyFact[] }) {
  return (
    <section aria-labelledby="chiffres-titre" className="mt-8">
      <h2 id="chiffres-titre" className="sr-only">
        En chiffres
      </h2>
      <dl className="grid grid-cols-2 border-y-2 border-ink lg:grid-cols-4">
        {figures.map((figure) => (
          <div
            key={figure.key}
            className="keep flex flex-col py-3 pr-3 odd:border-r odd:border-rule even:pr-0 even:pl-3 sm:even:pr-5 nth-3:border-t nth-4:border-t nth-3:border-rule nth-4:border-rule sm:py-4 sm:pr-5 sm:even:pl-5 lg:not-first:pl-5 lg:border-t-0! lg:not-last:border-r lg:border-rule"
          >
            <dt className="small-caps text-soft">{figure.label}</dt>
            <dd className="mt-1 flex grow flex-col">
              <span className={figure.value ? 'display text-figure hyphens-auto' : 'text-h3 font-bold'}>
                {figure.href ? <a href={figure.href}>{figure.value}</a> : (figure.value ?? 'Non précisé')}
                {figure.note && <NoteMark number={figure.note} />}
              </span>
              {figure.detail && (
                <span className="mt-1">
                  {figure.others.length > 0 ? <OtherValues others={figure.others} /> : figure.detail}
                </span>
              )}
              {figure.warning && (
                <span className="mt-2 border-l-4 border-alert bg-alert-wash px-3 py-1 text-small text-alert">
                  {figure.warning}
                </span>
              )}
              {figure.source && <span className="mt-auto pt-2 text-small text-soft">{figure.source}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** "ou fonctionnaire, artisane ou artisan", each leading to its page. */
function OtherValues({ others }: Pick<KeyFact, 'others'>) {
  return others.map(({ label, href }, index) => (
    <Fragment key={href}>
      {index === 0 ? 'ou ' : ', '}
      <a href={href}>{label}</a>
    </Fragment>
  ));
}
