import { ownErrors, ownPages } from './own-answers.mjs';
import { TEXT_TYPES } from './text-types.mjs';

/** Addresses whose answers are made one after another (app/respond/answer-in-turn.ts): a reader may wait for eight others. */
const MADE_IN_TURN = '^/(?:selection/(?:emporter|livret)|apercu/(?:comparaison|selection)\\.png)$';

/**
 * Writes the server that compresses once what the one of readers keeps, and finds a replica that answers.
 * @param {import('./front.mjs').Front} front
 */
export function writeCompressorServer({ compressor, brotli }) {
  return `# Compresses once what the server above keeps, and finds a replica that answers.
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
