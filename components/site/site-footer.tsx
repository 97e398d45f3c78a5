import type { Collection } from '@/lib/model/catalogue/catalogue';
import { frenchTypography } from '@/lib/text/french-typography';

const entries = [
  { href: '/par-ou-commencer', label: 'Par où commencer' },
  { href: '/plan-du-site', label: 'Plan du site' },
  { href: '/glossaire', label: 'Glossaire' },
  { href: '/sources', label: 'Sources et licences' },
  { href: '/qualite', label: 'Qualité des fiches' },
  { href: '/accessibilite', label: 'Accessibilité\u00a0: non audité' },
  { href: '/mentions-legales', label: 'Mentions légales' },
  { href: '/confidentialite', label: 'Confidentialité' },
];

export function SiteFooter({ collection }: { collection: Collection }) {
  return (
    <footer className="mt-16 border-t border-rule py-8 text-small text-soft print:mt-6 print:py-3">
      <div className="page grid gap-5 md:grid-cols-[1fr_auto] md:gap-12">
        <div className="max-w-reading space-y-2">
          <p>
            {collection.credit
              ? frenchTypography(collection.credit)
              : 'Origine des fiches non précisée par la collection.'}
          </p>
          <p className="no-print">Ce site ne dépose ni cookie ni traceur, et ne demande aucun compte.</p>
        </div>
        <nav aria-label="Pied de page" className="no-print">
          <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2">
            {entries.map((entry) => (
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
