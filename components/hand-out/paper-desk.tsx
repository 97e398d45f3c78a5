import type { ReactNode } from 'react';
import { readAssetManifest } from '@/lib/build/assets/manifest';
import { WORDINGS } from '@/lib/site/wordings';

interface PaperDeskProps {
  /** Where the sheets come from. */
  back: { href: string; label: string };
  children: ReactNode;
}

/** Sheets of paper on screen, and what to do with them; on paper, the sheets alone. Printing needs the script: without it, words in place of the button. */
export function PaperDesk({ back, children }: PaperDeskProps) {
  return (
    <div className="paper-desk">
      <link rel="stylesheet" href={readAssetManifest().paper} />
      <p className="actions no-print">
        <print-page>
          <button type="button" className="action">
            {WORDINGS.print}
          </button>
        </print-page>
        <noscript>Pour imprimer : le menu du navigateur.</noscript>
        <a href={back.href} className="action action-quiet">
          {back.label}
        </a>
      </p>
      {children}
    </div>
  );
}
