import { MOST_PAGES, OFFLINE_PAGE } from '@/components/enhancements/offline/kept-pages';
import { MarginSection } from '@/components/trust/margin-section';
import { TrustPage } from '@/components/trust/trust-page';
import { KeepOffline } from './keep-offline';

/**
 * What is kept for reading without network, and how. The worker writes the list of what is kept, and shows the first line where it stands in
 * for a page that is not (enhancements/offline/fill-offline-page.ts).
 */
export function OfflinePage() {
  return (
    <TrustPage
      path={OFFLINE_PAGE}
      lead="Les pages que vous ouvrez peuvent rester dans votre navigateur, pour être relues sans réseau. C’est à vous de le demander."
    >
      <MarginSection id="pages-gardees" title="Ce qui est gardé ici">
        <div className="prose">
          <p data-missed="" hidden className="border-l-4 border-alert bg-alert-wash px-4 py-2 text-alert">
            Cette page n’a pas été gardée, et sans réseau elle ne peut pas s’ouvrir.
          </p>
          <ul data-kept="">
            <li>Aucune page pour l’instant.</li>
          </ul>
          <KeepOffline withLinks={false} />
        </div>
      </MarginSection>
      <MarginSection id="comment" title="Comment ça marche">
        <div className="prose">
          <p>
            Au bas de chaque fiche, « Garder hors connexion » demande à votre navigateur de garder la page, puis celles
            que vous ouvrirez ensuite : {MOST_PAGES} au plus, les plus anciennes laissent leur place. Une liste de
            métiers que vous avez ouverte en fait partie. Ce que vous cherchez, filtrez ou comparez n’est pas gardé. Le
            bouton ne se montre que si le navigateur sait le faire, et si ses scripts sont permis.
          </p>
          <p>
            Avec du réseau, vous lisez toujours la page du jour. Sans réseau, vous relisez celle de votre dernière
            visite.
          </p>
          <p>
            Tout reste sur cet appareil, rien n’est envoyé au site. Sur un ordinateur partagé, la personne suivante peut
            voir quelles pages sont gardées : touchez « Ne plus garder » avant de partir, et elles sont effacées. « Ma
            liste » s’efface à part, sur <a href="/selection">sa page</a>.
          </p>
        </div>
      </MarginSection>
    </TrustPage>
  );
}
