import { MarginSection } from '@/components/trust/margin-section';
import { TrustPage } from '@/components/trust/trust-page';
import { SafeProse } from '@/components/ui/safe-prose';
import type { Collection } from '@/lib/model/catalogue/catalogue';
import { formatCount } from '@/lib/text/format-count';
import { toSafeHtml } from '@/lib/text/safe-html';
import { toSlug } from '@/lib/text/slug';

interface LegalNoticePageProps {
  collection: Collection;
  /** The editor's own words, as `readLegalNotice` gives them. */
  notice: { introduction: string; parts: readonly { title: string; markdown: string }[]; gapCount: number };
}

/** Who publishes and hosts this installation: the editor's own words, then what holds for every installation. */
export function LegalNoticePage({ collection, notice: { introduction, parts, gapCount } }: LegalNoticePageProps) {
  return (
    <TrustPage path="/mentions-legales" lead="Qui publie ce site, qui en répond, qui l’héberge.">
      {gapCount > 0 && (
        <p className="max-w-[46rem] border-l-4 border-alert bg-alert-wash px-4 py-3 text-alert">
          <strong>
            {formatCount(gapCount, 'mention reste à compléter', 'mentions restent à compléter')} par l’éditeur.
          </strong>{' '}
          Le logiciel de ce site est libre : chacun peut l’installer. La personne ou l’organisme qui publie cette
          installation doit écrire ses mentions dans le fichier mentions-legales.md de son dossier de contenu, avant
          d’ouvrir le site au public.
        </p>
      )}
      <SafeProse html={toSafeHtml(introduction, { headingLevel: 2 })} />
      {parts.map(({ title, markdown }, index) => (
        <MarginSection key={title} id={`${toSlug(title) || 'partie'}-${index + 1}`} title={title}>
          <SafeProse html={toSafeHtml(markdown)} />
        </MarginSection>
      ))}
      <MarginSection id="contenus" title="Textes, données, code">
        <div className="prose">
          <p>
            {collection.credit
              ? collection.credit
              : 'La collection de fiches ne précise pas ses conditions de réutilisation.'}
          </p>
          <p>
            Le détail des sources et des licences, fiches et logiciel compris, est à la page{' '}
            <a href="/sources">Sources et licences</a>.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="donnees-personnelles" title="Données personnelles">
        <div className="prose">
          <p>
            Le site ne dépose ni cookie ni traceur. Ce qu’il sait de vous tient en une page :{' '}
            <a href="/confidentialite">Confidentialité</a>.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="cadre-legal" title="Pourquoi cette page">
        <div className="prose">
          <p>
            La loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique, à son article 1-1, demande à
            qui publie un site de dire qui il est et qui l’héberge. Une personne qui publie sans en faire son métier
            peut ne donner que le nom et l’adresse de son hébergeur, à condition que celui-ci connaisse son identité.
          </p>
        </div>
      </MarginSection>
    </TrustPage>
  );
}
