import { TEXT_TYPES } from '@/lib/hosting/nginx/text-types.mjs';
import { CITATION_FILES } from '@/lib/seo/citation/citation-files';
import { PAGE_CACHE } from '@/lib/site/page-cache.mjs';
import { FILE_CACHES, FRAMED_POLICY, type HeaderRule, PAGE_POLICY, SAFETY } from '@/lib/site/response-headers';
import type { Redirect } from './list-redirects';
import { NOT_INDEXED } from './write-host-files';

type Rule = Pick<HeaderRule, 'glob' | 'headers'>;

/** Of rules that fit, the last one counts. */
const RULES: readonly Rule[] = [
  SAFETY,
  { glob: '/*', headers: [{ key: 'Cache-Control', value: PAGE_CACHE }] },
  { glob: '/404.html', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
  PAGE_POLICY,
  FRAMED_POLICY,
  ...FILE_CACHES,
  ...NOT_INDEXED,
];

/** What the media types of Debian's nginx lack. */
const TYPES: Record<string, string> = {
  webmanifest: 'application/manifest+json',
  csv: 'text/csv',
  ...Object.fromEntries(
    Object.entries(CITATION_FILES).flatMap(([extension, { contentType }]) =>
      extension.includes('.') ? [] : [[extension, contentType.replace(/;.*/, '')]],
    ),
  ),
};

/** Writes the addresses that lead elsewhere as a map, to be included in `http { }`. */
export function toNginxRedirects(redirects: readonly Redirect[]): string {
  return `map_hash_max_size 65536;\nmap_hash_bucket_size 256;\nmap $uri $moved_to {\n${redirects.map(({ from, to }) => `  ${from} ${to};\n`).join('')}}\n`;
}

/** Writes what answers say in their head as maps, to be included in `http { }`, and as `add_header`, in `server { }`. */
export function toNginxHeaders(): { maps: string; adds: string } {
  const keys = [...new Set(RULES.flatMap(({ headers }) => headers.map(({ key }) => key)))];
  const variable = (key: string) => `$said_${key.toLowerCase().replaceAll('-', '_')}`;
  const maps = keys.map((key) => {
    // The first pattern that fits counts in a map.
    const lines = RULES.flatMap(({ glob, headers }) =>
      headers.flatMap((header) => (header.key === key ? [`  ${toPattern(glob)} "${header.value}";\n`] : [])),
    ).reverse();
    return `map $uri ${variable(key)} {\n${lines.join('')}}\n`;
  });
  return { maps: maps.join(''), adds: keys.map((key) => `add_header ${key} ${variable(key)} always;\n`).join('') };
}

function toPattern(glob: string): string {
  if (glob === '/*') return 'default';
  return `"~^${glob.replaceAll('.', '\\.').replaceAll('*', '.*')}$"`;
}

/**
 * Writes a whole server of the files, for `include` in `http { }`.
 * @param root absolute path of the folder
 */
export function toNginxSite(root: string): string {
  const types = Object.entries(TYPES).map(([extension, type]) => `    ${type} ${extension};\n`);
  return `# À inclure dans http { }, par exemple depuis /etc/nginx/conf.d/. Changer l’adresse d’écoute, server_name, et le dossier s’il a bougé.
include ${root}/_nginx/redirects.conf;
include ${root}/_nginx/header-maps.conf;
server {
  listen 127.0.0.1:8080;
  root ${root};
  charset utf-8;
  charset_types text/plain text/css text/csv text/xml application/javascript application/json application/x-research-info-systems application/x-bibtex application/opensearchdescription+xml;
  absolute_redirect off;
  port_in_redirect off;
  server_tokens off;
  large_client_header_buffers 4 16k;
  include /etc/nginx/mime.types;
  types {
${types.join('')}  }
  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types ${TEXT_TYPES};
  include ${root}/_nginx/add-headers.conf;
  error_page 404 /404.html;
  if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
  if ($moved_to) { return 308 $moved_to; }
  # Une adresse avec une barre à la fin est celle qui n’en a pas.
  rewrite ^(/.+)/$ $1 permanent;
  location / { try_files $uri.html $uri =404; }
  location = / { try_files /index.html =404; }
  location = /404 { return 404; }
  location = /404.html { internal; }
  location ~ ^/(?:_nginx/|_headers$|_redirects$) { return 404; }
  location ~ ^/(?:metiers|formations)/[^/]+\\.(?:ris|bib)$ {
    include ${root}/_nginx/add-headers.conf;
    add_header Content-Disposition attachment always;
    try_files $uri =404;
  }
  location ~ \\.csl\\.json$ {
    include ${root}/_nginx/add-headers.conf;
    add_header Content-Disposition attachment always;
    types { }
    default_type application/vnd.citationstyles.csl+json;
    try_files $uri =404;
  }
  location = /opensearch.xml {
    types { }
    default_type application/opensearchdescription+xml;
  }
  location ~ \\.csv$ {
    include ${root}/_nginx/add-headers.conf;
    add_header Content-Disposition attachment always;
    try_files $uri =404;
  }
}
`;
}
