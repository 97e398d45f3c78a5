import { LinkedText } from '@/components/ui/linked-text';
import type { Collection } from '@/lib/model/catalogue/catalogue';
import { linkCredit } from '@/lib/model/catalogue/collection-licence';
import { listMenu } from '@/lib/site/pages';

export function SiteFooter({ collection }: { collection: Collection }) {
  const credit = linkCredit(collection);
  return (
    <footer className="mt-16 border-t border-rule py-8 text-small text-soft print:mt-6 print:py-3">
      <div className="page grid gap-5 md:grid-cols-[minmax(13rem,1fr)_auto] md:gap-12">
        <div className="max-w-reading space-y-2">
          <p>{credit ? <LinkedText parts={credit} /> : 'Origine des fiches non précisée par la collection.'}</p>
          <p className="no-print">Ce site ne dépose ni cookie ni traceur, et ne demande aucun compte.</p>
        </div>
        <nav aria-label="Pied de page" className="no-print">
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,7.5rem),1fr))] gap-x-5 leading-snug md:grid-cols-2 md:gap-x-8">
            {listMenu('footer').map((entry) => (
              <li key={entry.href}>
                <a href={entry.href} className="inline-flex min-h-9 items-center">
                  {entry.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
