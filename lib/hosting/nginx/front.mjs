import { FAILURE_PAGE } from '../../site/failure-page.mjs';
import { BASE_HEADERS, HTTPS_ONLY } from '../base-headers.mjs';
import {
  ANSWERED_METHODS,
  FOR_PROGRAMS,
  FRAMEWORK_ADDRESS,
  FRAMEWORK_QUERY,
  METHODS,
  REFUSALS,
} from '../screen-request.mjs';

/**
 * What differs from one front to another.
 * @typedef {object} Front
 * @property {string} name host of the public address: requests for another are refused
 * @property {string[]} listen addresses for readers, as nginx writes them: "80", "127.0.0.1:8080"; with a certificate, those of https
 * @property {readonly string[]} replicas "127.0.0.1:3000"…
 * @property {string} compressor address of this machine, "127.0.0.1:8900", where answers are compressed before they are kept
 * @property {string} [brotli] nginx's module of the brotli filter, where it has one
 * @property {string} [state] folder of what nginx writes (pid, kept answers), its logs going to the terminal: a container, a test; Debian's own places without it
 * @property {string} [user] whose right the workers have, where root starts nginx
 * @property {string} [certificate] folder of fullchain.pem and privkey.pem; plain http without it
 * @property {readonly string[]} [trusted] networks of what stands before nginx ("10.0.0.0/8"): it says who the client is
 * @property {number} [patience] seconds that a client may take to send its request; 10 where nothing is said
 */

/** What compresses well beside HTML, which nginx always compresses. */
const TEXT_TYPES = `text/plain text/css text/csv text/javascript text/xml application/javascript application/json application/ld+json
    application/manifest+json application/xml application/rss+xml application/atom+xml application/opensearchdescription+xml
    application/x-research-info-systems application/x-bibtex application/vnd.citationstyles.csl+json image/svg+xml`;

/** Addresses whose answers are made one after another (app/respond/answer-in-turn.ts): a reader may wait for eight others. */
const MADE_IN_TURN = '^/(?:selection/(?:emporter|livret)|apercu/(?:comparaison|selection)\\.png)$';

/** @param {string} text */
const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
/** @param {{ status: number, text: string }} refusal */
const answer = ({ status, text }) => `return ${status} ${quote(`${text}\n`)};`;
/** @param {RegExp} pattern */
const source = ({ source }) => source.replaceAll('\\/', '/');

/**
 * Writes the whole nginx configuration of a front, for nginx 1.22 or newer. The reasons: lib/hosting/README.md.
 * @param {Front} front
 */
export function writeFront(front) {
  const { brotli, state, user } = front;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const places = state ? temporary.map((one) => `  ${one}_temp_path ${state}/${one};\n`).join('') : '';
  return `# Written by lib/hosting/nginx/write-front.mjs: to change it, write it again.
${brotli ? `load_module ${brotli};\n` : ''}${user ? `user ${user};\n` : ''}worker_processes auto;
worker_rlimit_nofile 32768;
pcre_jit on;
pid ${state ?? '/run'}/nginx.pid;
error_log ${state ? 'stderr' : '/var/log/nginx/error.log'};

events {
  worker_connections 8192;
}

http {
  access_log ${state ? 'off' : '/var/log/nginx/access.log combined buffer=64k flush=5s'};
  sendfile on;
  tcp_nopush on;
  open_file_cache max=20000 inactive=60s;
${places}
${writeSite(front)}}
`;
}

/** @param {Front} front */
function writeSite({ name, listen, replicas, compressor, brotli, state, certificate, trusted = [], patience = 10 }) {
  const cache = `${state ?? '/var/lib/nginx'}/kept`;
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
  const ownHeaders = Object.entries({ ...BASE_HEADERS, ...(certificate && HTTPS_ONLY), 'Cache-Control': 'no-store' });
  const variable = (/** @type {string} */ header) => header.toLowerCase().replaceAll('-', '_');

  return `proxy_cache_path ${cache}-pages levels=1:2 keys_zone=mec_pages:20m max_size=2g inactive=1d use_temp_path=off;
proxy_cache_path ${cache}-assets levels=1:2 keys_zone=mec_assets:1m max_size=200m inactive=60d use_temp_path=off;

limit_conn_zone $binary_remote_addr zone=mec_open:10m;
limit_req_zone $http_x_real_ip zone=mec_made:10m rate=100r/s;

upstream mec_replicas {
  zone mec_replicas 128k;
${replicas.map((replica) => `  server ${replica} max_fails=0;`).join('\n')}
  keepalive 32;
}
upstream mec_compressor {
  server ${compressor} max_fails=0;
  keepalive 32;
}

map $http_accept_encoding $mec_encoding {
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
# What is asked, without the query of the framework.
map $request_uri $mec_asked {
  default $request_uri;
  '~^(?<mec_path>[^?]*)\\?${FRAMEWORK_QUERY}(?:=[^&]*)?$' $mec_path;
  '~^(?<mec_start>[^?]*\\?)${FRAMEWORK_QUERY}(?:=[^&]*)?&(?<mec_rest>.*)$' $mec_start$mec_rest;
  '~^(?<mec_before>[^?]*\\?.*)&${FRAMEWORK_QUERY}(?:=[^&]*)?(?<mec_after>&.*)?$' $mec_before$mec_after;
}
# What our own answers say; those of the site say it themselves.
${ownHeaders.map(([header, value]) => `map $sent_http_${variable(header)} $mec_${variable(header)} {\n  default '';\n  '' "${value}";\n}`).join('\n')}
map "$status $sent_http_allow" $mec_allow {
  default '';
  '405 ' '${REFUSALS.method.allow}';
}
map $status $mec_retry_after {
  default '';
  429 2;
}

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
    ${answer(REFUSALS.otherTarget)}
  }
  if ($mec_other_method) {
    ${answer(REFUSALS.method)}
  }

${ownHeaders.map(([header]) => `  add_header ${header} $mec_${variable(header)} always;`).join('\n')}
  add_header Allow $mec_allow always;
  add_header Retry-After $mec_retry_after always;
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
  proxy_cache_key "$mec_encoding $mec_asked";
  proxy_cache_lock on;
  proxy_cache_lock_timeout 1s;
  proxy_cache_revalidate on;
  proxy_cache_background_update on;
  proxy_cache_use_stale error timeout invalid_header http_429 http_500 http_502 http_503 http_504;
  proxy_ignore_headers Vary Set-Cookie X-Accel-Expires X-Accel-Redirect X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset;
  proxy_hide_header Set-Cookie;

  location / {
    proxy_pass http://mec_compressor$mec_asked;
  }
  location /assets/ {
    proxy_cache mec_assets;
    proxy_pass http://mec_compressor$mec_asked;
  }
  # Never the same twice.
  location ~ ^/(?:sante|hasard)$ {
    proxy_cache off;
    proxy_pass http://mec_compressor$mec_asked;
  }
  location ~ ${source(FRAMEWORK_ADDRESS)} {
    ${answer(REFUSALS.noSuchFile)}
  }
  ${ownPages()}
}

# Compresses once what the server above keeps, and finds a replica that answers.
server {
  listen ${compressor};
  server_name _;
  server_tokens off;
  access_log off;
  keepalive_requests 100000;
  limit_req zone=mec_made burst=400 delay=100;
  limit_req_status 429;
  ${ownErrors()}

  gzip on;
  gzip_comp_level 6;
  gzip_min_length 1000;
  gzip_proxied any;
  gzip_vary on;
  gzip_types ${TEXT_TYPES};
${
  brotli
    ? `  brotli on;
  brotli_comp_level 5;
  brotli_min_length 1000;
  brotli_types ${TEXT_TYPES};
`
    : ''
}
  proxy_http_version 1.1;
  proxy_pass_request_body off;
  proxy_set_header Connection '';
  proxy_set_header Content-Length '';
  proxy_set_header Host $http_host;
  proxy_set_header Accept-Encoding '';
  proxy_hide_header Vary;
  proxy_hide_header Refresh;
  proxy_hide_header X-Nextjs-Cache;
  proxy_hide_header X-Nextjs-Prerender;
  proxy_hide_header X-Nextjs-Stale-Time;

  proxy_connect_timeout 1s;
  proxy_send_timeout 10s;
  proxy_read_timeout 10s;
  proxy_next_upstream error timeout invalid_header;

  location / {
    proxy_pass http://mec_replicas;
  }
  # While a publication replaces the replicas, one may not have yet what another has just named.
  location /assets/ {
    proxy_next_upstream error timeout invalid_header http_404;
    proxy_pass http://mec_replicas;
  }
  location ~ ${MADE_IN_TURN} {
    proxy_read_timeout 40s;
    proxy_pass http://mec_replicas;
  }
  ${ownPages()}
}
`;
}

/** Where nginx answers in place of the site. */
const ownErrors = () => `error_page 502 504 @unavailable;
  error_page 429 @too_many;`;

const ownPages = () => `location @unavailable {
    default_type 'text/html; charset=utf-8';
    return 502 ${quote(FAILURE_PAGE)};
  }
  location @too_many {
    return 429 ${quote('Trop de demandes à la fois depuis cette adresse : réessayez dans deux secondes.\n')};
  }`;
