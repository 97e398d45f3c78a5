/** The one module that content pages load. Each element adds to what already works without it. */
import './after-first-paint';
import './chapter-bar';
import './copy-link';
import './my-list';
import './open-target';
import './print-page';
import './share-page';
import './suggest-jobs';

// Only where a page offers it, and the browser can; what the page needs comes first.
if (document.querySelector('keep-offline')) {
  const keepOffline = () => navigator.serviceWorker && import('./keep-offline');
  if (document.readyState === 'complete') setTimeout(keepOffline);
  else addEventListener('load', keepOffline);
}
