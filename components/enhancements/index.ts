/** The one module that content pages load. Each element adds to what already works without it. */
import './chapter-bar';
import './copy-link';
import './my-list';
import './open-target';
import './print-page';
import './share-page';
import './suggest-jobs';
