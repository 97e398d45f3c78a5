import { QrCode } from '@/components/figures/qr-code';
import { WORDINGS } from '@/lib/site/wordings';
import type { SelectionPageData } from '@/lib/views/selection/selection-page';
import type { SendSelection } from '@/lib/views/selection/send-selection';

interface SelectionActionsProps {
  outputs: SelectionPageData['outputs'];
  send: SendSelection;
}

/** What comes out of a list, in one block. On paper, the code that leads back to it. */
export function SelectionActions({
  outputs,
  send: { address, typedAddress, mailHref, code, codeRemark },
}: SelectionActionsProps) {
  return (
    <section aria-label={WORDINGS.actionsOfList} className="list-actions">
      {outputs.map(({ href, label }, index) => (
        <a key={href} href={href} rel="nofollow" className={index === 0 ? 'action' : 'action action-quiet'}>
          {label}
        </a>
      ))}
      <details className="list-send print-open">
        <summary className="action action-quiet">{WORDINGS.send}</summary>
        <div className="list-send-body">
          <div className="min-w-0">
            <p className="wrap-anywhere">
              {WORDINGS.addressOfList} :{' '}
              <a href={address} className="no-print">
                <code className="font-text">{address}</code>
              </a>
              <code className="hidden font-text print:inline">{typedAddress}</code>
            </p>
            <div className="mt-3 flex flex-wrap gap-2 no-print">
              <share-page data-copied={WORDINGS.addressCopied}>
                <details className="share">
                  <summary className="action action-quiet">{WORDINGS.share}</summary>
                  <p className="share-address">
                    <code className="font-text">{address}</code>
                  </p>
                </details>
              </share-page>
              <a href={mailHref} className="action action-quiet">
                {WORDINGS.byMail}
              </a>
            </div>
            {codeRemark && <p className="mt-2 text-small text-soft">{codeRemark}</p>}
          </div>
          {code && (
            <div className="list-code">
              <QrCode code={code} />
            </div>
          )}
        </div>
      </details>
    </section>
  );
}
