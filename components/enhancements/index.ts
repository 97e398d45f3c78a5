/** The one module that content pages load. Each element adds to what already works without it. */
import './copy-link';
import './suggest-jobs';
