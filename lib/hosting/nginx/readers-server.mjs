import {
  ANSWERED_METHODS,
  FOR_PROGRAMS,
  FRAMEWORK_ADDRESS,
  FRAMEWORK_QUERY,
  METHODS,
  REFUSALS,
} from '../screen-request.mjs';
import { ownErrors, ownHeaders, ownPages, writeRefusal } from './own-answers.mjs';

/** @param {RegExp} pattern */
const source = ({ source }) => source.replaceAll('\\/', '/');

/**
 * Writes the server of readers, which refuses what no page uses and keeps answers, and what stands beside it: the refusal of other hosts, the way
 * from http to https.
 * @param {import('./front.mjs').Front} front
 */
export function writeReadersServer({ name, listen, brotli, certificate, trusted = [], patience = 10 }) {
  const secure = certificate ? ' ssl http2' : '';
  const sockets = (/** @type {string} */ more) =>
    listen.map((address) => `  listen ${address}${secure}${more};`).join('\n');
  const slowClients = `client_header_timeout ${patience}s;
  client_body_timeout ${patience}s;
  send_timeout 30s;
  reset_timedout_connection on;
  client_max_body_size 1k;
  large_client_header_buffers 4 8k;
  server_tokens off;
  default_type 'text/plain; charset=utf-8';`;
  const { maps, adds } = ownHeaders(certificate);

  return `map $http_accept_encoding $mec_encoding {
  default '';${brotli ? "\n  '~*(?:^|[, ])br(?:$|[, ])' br;" : ''}
  '~*(?:^|[, ])gzip(?:$|[, ;])' gzip;
}
map $request $mec_other_target {
  default '';
  '~^\\S+ [^/]' 1;
}
map "$request_method $uri" $mec_other_method {
  default 1;
  '~^(?:${METHODS.join('|')}) ' '';
  '~^(?:${ANSWERED_METHODS.join('|')}) ${source(FOR_PROGRAMS).replace('^', '')}' '';
}
# What is asked, without the query of the framework: looked at only where there is one.
map $request_uri $mec_asked {
  default $request_uri;
  '~^(?<mec_path>[^?]*)\\?${FRAMEWORK_QUERY}(?:=[^&]*)?$' $mec_path;
  '~^(?<mec_start>[^?]*\\?)${FRAMEWORK_QUERY}(?:=[^&]*)?&(?<mec_rest>.*)$' $mec_start$mec_rest;
  '~^(?<mec_before>[^?]*\\?.*)&${FRAMEWORK_QUERY}(?:=[^&]*)?(?<mec_after>&.*)?$' $mec_before$mec_after;
}
${maps}

# Requests for another site.
server {
${sockets(' default_server')}
  server_name _;
  ${slowClients}
  ${certificate ? 'ssl_reject_handshake on;' : 'return 421 "Ce serveur ne connaît pas ce site.\\n";'}
}
${
  certificate
    ? `
server {
  listen 80;
  listen [::]:80;
  server_name ${name};
  ${slowClients}
  location /.well-known/acme-challenge/ {
    root /var/www/html;
  }
  location / {
    return 308 https://${name}$request_uri;
  }
}
`
    : ''
}
server {
${sockets('')}
  server_name ${name};
  ${slowClients}
${
  certificate
    ? `  ssl_certificate ${certificate}/fullchain.pem;
  ssl_certificate_key ${certificate}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:mec_tls:10m;
`
    : ''
}  keepalive_requests 10000;
${trusted.map((network) => `  set_real_ip_from ${network};\n`).join('')}  real_ip_header X-Forwarded-For;
  real_ip_recursive on;
  limit_conn mec_open 400;
  limit_conn_status 429;

  if ($mec_other_target) {
    ${writeRefusal(REFUSALS.otherTarget)}
  }
  if ($mec_other_method) {
    ${writeRefusal(REFUSALS.method)}
  }
  # No status that anyone gets: the way to the place for these requests.
  if ($args ~ '(?:^|&)${FRAMEWORK_QUERY}') {
    return 418;
  }
  error_page 418 = @without_framework_query;

${adds}
  add_header X-Cache $upstream_cache_status always;
  ${ownErrors()}

  # Of what a client sends, these lines only reach the site.
  proxy_http_version 1.1;
  proxy_pass_request_headers off;
  proxy_pass_request_body off;
  proxy_set_header Connection '';
  proxy_set_header Content-Length '';
  proxy_set_header Host ${name};
  proxy_set_header Accept-Encoding $mec_encoding;
  proxy_set_header X-Real-IP $remote_addr;
  proxy_set_header X-Request-Id $request_id;
  proxy_read_timeout 90s;

  proxy_cache mec_pages;
  proxy_cache_key "$mec_encoding $request_uri";
  proxy_cache_lock on;
  proxy_cache_lock_timeout 1s;
  proxy_cache_revalidate on;
  proxy_cache_background_update on;
  proxy_cache_use_stale error timeout invalid_header http_429 http_500 http_502 http_503 http_504;
  proxy_ignore_headers Vary Set-Cookie X-Accel-Expires X-Accel-Redirect X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset;
  proxy_hide_header Set-Cookie;

  # No variable in these addresses: nginx would read them anew for each reader.
  location / {
    proxy_pass http://mec_compressor;
  }
  location /assets/ {
    proxy_cache mec_assets;
    proxy_pass http://mec_compressor;
  }
  location @without_framework_query {
    recursive_error_pages on;
    proxy_cache_key "$mec_encoding $mec_asked";
    proxy_pass http://mec_compressor$mec_asked;
  }
  # Never the same twice.
  location ~ ^/(?:sante|hasard)$ {
    proxy_cache off;
    proxy_pass http://mec_compressor;
  }
  location ~ ${source(FRAMEWORK_ADDRESS)} {
    ${writeRefusal(REFUSALS.noSuchFile)}
  }
  ${ownPages()}
}
`;
}
