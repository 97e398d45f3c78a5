/** The brotli filter of Debian's package libnginx-mod-http-brotli-filter. */
export const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';
