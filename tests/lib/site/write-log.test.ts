import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeFailurePage } from '@/lib/site/failure-page.mjs';
import { logAnswer, logError, nameRequest, pathOf } from '@/lib/site/write-log.mjs';

describe('nameRequest', () => {
  it.each(['0123456789abcdef0123456789abcdef', '5f3c-22_a'])('keeps the name that a front gave: %s', (given) =>
    expect(nameRequest(given)).toBe(given),
  );

  it.each([undefined, '', 'court', 'a'.repeat(65), 'a"b}c{d:e', 'deux\nlignes', ['un', 'deux'], '<script>alert(1)'])(
    'makes one in the place of %j',
    (given) => expect(nameRequest(given)).toMatch(/^[0-9a-f]{16}$/),
  );

  it('makes another each time', () => expect(nameRequest(undefined)).not.toBe(nameRequest(undefined)));
});

it.each([
  ['/metiers?q=ce+que+je+cherche', '/metiers'],
  ['/metiers', '/metiers'],
  [undefined, ''],
])('what a reader typed stays out of the log: %s', (url, path) => expect(pathOf(url)).toBe(path));

describe('a line of the log', () => {
  afterEach(() => void vi.restoreAllMocks());

  const read = (spy: { mock: { calls: unknown[][] } }) => JSON.parse(String(spy.mock.calls[0]?.[0]));

  it('tells an error with its request', () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    logError(new Error('table\nabsente'), { id: 'abcdefgh', method: 'GET', path: '/metiers' });
    expect(read(written)).toMatchObject({
      level: 'error',
      id: 'abcdefgh',
      path: '/metiers',
      message: 'table\nabsente',
    });
    expect(String(written.mock.calls[0]?.[0])).not.toContain('\n');
  });

  it('tells what was thrown and is no error', () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    logError('rien', { id: null });
    expect(read(written)).toMatchObject({ level: 'error', message: 'rien' });
  });

  it('tells an answer', () => {
    const written = vi.spyOn(console, 'log').mockImplementation(() => {});
    logAnswer({ id: 'abcdefgh', method: 'GET', path: '/', status: 200, ms: 3 });
    expect(read(written)).toMatchObject({ level: 'info', id: 'abcdefgh', path: '/', status: 200, ms: 3 });
  });
});

describe('writeFailurePage', () => {
  it('shows the reference under which the log has the error', () => {
    expect(writeFailurePage('abcdefgh')).toContain('<code>abcdefgh</code>');
  });

  it('shows none where there is none', () => expect(writeFailurePage()).not.toContain('référence'));
});
