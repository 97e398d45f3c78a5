import { writeCompressorServer } from './compressor-server.mjs';
import { writeReadersServer } from './readers-server.mjs';

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
${writeShared(front)}
${writeReadersServer(front)}
${writeCompressorServer(front)}}
`;
}

/**
 * What both servers use.
 * @param {Front} front
 */
function writeShared({ replicas, compressor, state }) {
  const cache = `${state ?? '/var/lib/nginx'}/kept`;
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
`;
}
