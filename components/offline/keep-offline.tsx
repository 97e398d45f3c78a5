import { MOST_PAGES, OFFLINE_PAGE } from '@/components/enhancements/offline/kept-pages';

/**
 * Offers to keep what is read, for want of a network, and to let it go. It shows with the script only, where the browser can
 * (enhancements/keep-offline.ts). Place it where a page has been read.
 * @param withLinks false on the page that its links lead to
 */
export function KeepOffline({ withLinks = true }: { withLinks?: boolean }) {
  return (
    <keep-offline hidden class="keep-offline no-print">
      <p data-off="">
        <button type="button" className="action action-quiet">
          Garder hors connexion
        </button>
        Cette page et celles que vous ouvrirez ensuite, {MOST_PAGES} au plus, resteront lisibles sans réseau dans ce
        navigateur. {withLinks && <a href={OFFLINE_PAGE}>Comment ça marche</a>}
      </p>
      <p data-on="" hidden>
        <button type="button" className="action action-quiet">
          Ne plus garder
        </button>
        Pages gardées dans ce navigateur : <output>0</output>, {MOST_PAGES} au plus.{' '}
        {withLinks && <a href={OFFLINE_PAGE}>Les voir</a>}
      </p>
      <p data-refused="" role="alert" hidden>
        Ce navigateur n’a pas voulu garder de pages. Il se peut que ses réglages, la navigation privée ou le manque de
        place l’en empêchent.
      </p>
    </keep-offline>
  );
}
