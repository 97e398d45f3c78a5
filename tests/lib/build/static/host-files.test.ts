import { describe, expect, it } from 'vitest';
import { listRedirects } from '@/lib/build/static/list-redirects';
import { toHeadersFile, toRedirectsFile } from '@/lib/build/static/write-host-files';
import { toNginxHeaders, toNginxRedirects } from '@/lib/build/static/write-nginx-files';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

describe('addresses that lead elsewhere', () => {
  const catalogue = aCatalogue({
    jobs: [aJobSheet({ id: 'MET.17', slug: 'boulanger', formerSlugs: ['mitron'] })],
    trainings: [aTraining({ id: 'FOR.8', slug: 'cap-boulanger' })],
  });
  const redirects = listRedirects(catalogue);

  it('are former addresses, then ids, and never that of a page', () => {
    expect(redirects.slice(0, 3)).toEqual([
      { from: '/metiers/mitron', to: '/metiers/boulanger' },
      { from: '/metiers/MET.17', to: '/metiers/boulanger' },
      { from: '/formations/FOR.8', to: '/formations/cap-boulanger' },
    ]);
    expect(redirects.map(({ from }) => from)).not.toContain('/metiers/boulanger');
  });

  it('are written for hosts and for nginx', () => {
    expect(toRedirectsFile(redirects)).toContain('/metiers/MET.17 /metiers/boulanger 301\n');
    expect(toNginxRedirects(redirects)).toContain('  /metiers/MET.17 /metiers/boulanger;\n');
  });
});

describe('heads of answers', () => {
  /** Rules of `_headers` that fit an address, by name of header. */
  function read(address: string): string[] {
    const blocks = toHeadersFile(['index.html', 'metiers.html', 'metiers', 'integrer', 'assets', '_nginx']).split(
      '\n\n',
    );
    return blocks.flatMap((block) => {
      const [glob = '', ...lines] = block.trim().split('\n');
      const pattern = new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
      return pattern.test(address) ? lines.map((line) => line.trim().split(':')[0] ?? '') : [];
    });
  }

  it.each(['/', '/metiers', '/metiers/boulanger', '/metiers/boulanger.ris', '/integrer/boulanger', '/assets/a.js'])(
    'hosts find each header once for %s, for they join values',
    (address) => {
      const names = read(address);
      expect(names).toContain('Content-Security-Policy');
      expect(names).toEqual([...new Set(names)]);
    },
  );

  it('nginx reads the narrower rule first', () => {
    const policy = /map \$uri \$said_content_security_policy \{([\s\S]*?)\}/.exec(toNginxHeaders().maps)?.[1] ?? '';
    expect(policy.indexOf('^/integrer/')).toBeLessThan(policy.indexOf('default '));
    expect(toNginxHeaders().adds).toContain('add_header Content-Security-Policy $said_content_security_policy always;');
  });
});
