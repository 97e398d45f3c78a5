import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tellServed } from '@/lib/hosting/tell-served.mjs';

const target = path.join(os.tmpdir(), 'releases-never-made');

function deploy(args: string[], SITE_URL: string) {
  const env = { ...process.env, SITE_URL, PORT: '3000' };
  return spawnSync(process.execPath, ['lib/hosting/deploy.mjs', ...args], { env, encoding: 'utf8', timeout: 20_000 });
}

describe('npm run deploy', () => {
  it.each([
    ['without a public address', [target], '', 'SITE_URL=https://votre-adresse npm run deploy -- '],
    ['with one that is none', [target], 'metiers.example.fr', 'SITE_URL vaut « metiers.example.fr »'],
    ['without a folder', [], 'https://metiers.example.fr', 'Dites où publier'],
    ['with half a replica', [target, '--replicas', '1.5'], 'https://metiers.example.fr', 'Dites où publier'],
  ])('refuses %s, before it writes anything', (_, args, siteUrl, told) => {
    const { status, stderr } = deploy(args, siteUrl);
    expect(stderr).toContain(told);
    expect(status).toBe(1);
    expect(existsSync(target)).toBe(false);
  });

  it.each([
    [[3000], /^Publié : le serveur du port 3000 sert le nouveau site\. .*--replicas/],
    [[3000, 3001, 3002], /^Publié : les serveurs des ports 3000 à 3002 servent le nouveau site\.$/],
  ])('names the servers that it has looked at (%s)', (ports, told) => expect(tellServed(ports)).toMatch(told));
});
