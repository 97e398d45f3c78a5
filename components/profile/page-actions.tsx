import { WORDINGS } from '@/lib/site/wordings';

interface PageActionsProps {
  /** Full address of the page. */
  address: string;
  /** What goes with it when it is shared: plain sentences. */
  sentence: string;
}

/**
 * Share and print. Sharing opens the sheet of the device, else copies; without script it shows what to share, to be copied by hand.
 * Printing needs the script: without it the button does not show, and the browser has its own.
 */
export function PageActions({ address, sentence }: PageActionsProps) {
  return (
    <div className="actions page no-print">
      <share-page data-copied={WORDINGS.addressCopied}>
        <details className="share">
          <summary className="action action-quiet">{WORDINGS.share}</summary>
          <p className="share-address">
            <span className="share-text">{sentence}</span> <a href={address}>{address}</a>
          </p>
        </details>
      </share-page>
      <print-page>
        <button type="button" className="action action-quiet">
          {WORDINGS.print}
        </button>
      </print-page>
    </div>
  );
}
