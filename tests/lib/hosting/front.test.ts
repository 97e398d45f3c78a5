import { describe, expect, it } from 'vitest';
import { writeFront } from '@/lib/hosting/nginx/front.mjs';

const front = {
  name: 'metiers.example.fr',
  listen: ['80'],
  replicas: ['127.0.0.1:3000', '127.0.0.1:3001'],
  compressor: '127.0.0.1:8900',
};

describe('writeFront', () => {
  it('shares readers among the replicas', () => {
    for (const replica of front.replicas) expect(writeFront(front)).toContain(`server ${replica} max_fails=0;`);
  });

  it.each([
    ['brotli', { brotli: '/modules/brotli.so' }, ['load_module /modules/brotli.so;', 'brotli on;']],
    [
      'a certificate',
      { certificate: '/tls' },
      ['ssl_certificate /tls/fullchain.pem;', 'return 308 https://metiers.example.fr', 'max-age=31536000'],
    ],
    ['what stands before it', { trusted: ['10.0.0.0/8'] }, ['set_real_ip_from 10.0.0.0/8;']],
    [
      'a folder of its own',
      { state: '/tmp/nginx' },
      ['pid /tmp/nginx/nginx.pid;', 'proxy_cache_path /tmp/nginx/kept-pages'],
    ],
  ])('takes %s, and does without', (_, more, lines) => {
    for (const line of lines) {
      expect(writeFront({ ...front, ...more })).toContain(line);
      expect(writeFront(front)).not.toContain(line);
    }
  });
});
