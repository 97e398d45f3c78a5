import { WORDINGS } from '@/lib/site/wordings';

interface PageActionsProps {
  /** Full address of the page. */
  address: string;
  /** « Ma liste » with the job of the page; null where it is no job. */
  listHref: string | null;
  /** Its sheet of one page, for paper; null where it has none. */
  onePageHref: string | null;
  /** What goes with it when it is shared: plain sentences. */
  sentence: string;
}

/**
 * Keep, share and print. Sharing opens the sheet of the device, else copies; without script it shows what to share, to be copied by hand.
 * Printing needs the script: without it the button does not show, and the browser has its own.
 */
export function PageActions({ address, listHref, onePageHref, sentence }: PageActionsProps) {
  return (
    <div className="actions page no-print">
      <div className="actions-pair">
        {listHref && (
          <a href={listHref} rel="nofollow" className="action action-quiet to-list">
            {WORDINGS.addToMyList}
          </a>
        )}
        <share-page data-copied={WORDINGS.addressCopied}>
          <details className="share">
            <summary className="action action-quiet">{WORDINGS.share}</summary>
            <p className="share-address">
              <span className="share-text">{sentence}</span> <a href={address}>{address}</a>
            </p>
          </details>
        </share-page>
      </div>
      <div className="actions-pair">
        <print-page>
          <button type="button" className="action action-quiet">
            {onePageHref ? WORDINGS.printAll : WORDINGS.print}
          </button>
        </print-page>
        {onePageHref && (
          <a href={onePageHref} className="action action-quiet">
            {WORDINGS.printOnePage}
          </a>
        )}
      </div>
    </div>
  );
}
