import { BASE_HEADERS, HTTPS_ONLY } from '../../site/base-headers.mjs';
import { FAILURE_PAGE } from '../../site/failure-page.mjs';
import { REFUSALS } from '../screen-request.mjs';

/** @param {string} text */
const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/**
 * Refuses as the server would.
 * @param {import('../screen-request.mjs').Refusal} refusal
 */
export const writeRefusal = ({ status, text }) => `return ${status} ${quote(`${text}\n`)};`;

/**
 * What these answers say in their head, as maps and as lines of a server; those of the site say it themselves.
 * @param {string} [certificate] where there is one, browsers are told to keep to https
 */
export function ownHeaders(certificate) {
  const headers = Object.entries({ ...BASE_HEADERS, ...(certificate && HTTPS_ONLY), 'Cache-Control': 'no-store' }).map(
    ([header, value]) => ({ header, value, variable: header.toLowerCase().replaceAll('-', '_') }),
  );
  return {
    maps: `# What our own answers say; those of the site say it themselves.
${headers.map(({ variable, value }) => `map $sent_http_${variable} $mec_${variable} {\n  default '';\n  '' "${value}";\n}`).join('\n')}
map "$status $sent_http_allow" $mec_allow {
  default '';
  '405 ' '${REFUSALS.method.allow}';
}
map $status $mec_retry_after {
  default '';
  429 2;
}`,
    adds: `${headers.map(({ header, variable }) => `  add_header ${header} $mec_${variable} always;`).join('\n')}
  add_header Allow $mec_allow always;
  add_header Retry-After $mec_retry_after always;`,
  };
}

/** Where nginx answers in place of the site. */
export const ownErrors = () => `error_page 502 504 @unavailable;
  error_page 429 @too_many;`;

/** What these names answer. */
export const ownPages = () => `location @unavailable {
    default_type 'text/html; charset=utf-8';
    return 502 ${quote(FAILURE_PAGE)};
  }
  location @too_many {
    return 429 ${quote('Trop de demandes à la fois depuis cette adresse : réessayez dans deux secondes.\n')};
  }`;
