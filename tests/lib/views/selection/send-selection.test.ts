import { describe, expect, it } from 'vitest';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { toSendSelection } from '@/lib/views/selection/send-selection';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const names = ['boulanger', ...Array.from({ length: 29 }, (_, at) => `responsable d’un métier au nom long ${at}`)];
const jobs = names.map((masculine, at) => aJobSheet({ id: `MET.${10_001 + at}`, name: { masculine } }));
const catalogue = aCatalogue({ jobs });
const ids = jobs.map(({ id }) => id);
const send = (facts: Record<string, string>) =>
  toSendSelection(readSelectionQuery(new URLSearchParams(facts), catalogue));
/** Subject and body, as a mail program reads them. */
const readMail = (href: string) => {
  const [subject = '', body = ''] = href
    .replace('mailto:?', '')
    .split('&')
    .map((field) => decodeURIComponent(field.slice(field.indexOf('=') + 1)));
  return { subject, lines: body.split('\r\n') };
};

describe('the e-mail of a list', () => {
  it('has the title as its subject, then the note, the names with their addresses, the address of the list', () => {
    const { subject, lines } = readMail(send({ m: 'MET.10001', titre: 'Pour Lina', note: 'À lire' }).mailHref);
    expect(subject).toBe('Pour Lina');
    expect(lines).toEqual([
      'À lire',
      '',
      '1. Boulanger',
      expect.stringMatching(/^http.*\/metiers\/boulanger$/),
      '',
      expect.stringMatching(/^La liste : http.*\/selection\?m=MET\.10001&titre=Pour%20Lina&note=%C3%80%20lire$/),
    ]);
  });

  it('stays within what mail programs take: names alone, then the address alone', () => {
    const twelve = send({ m: ids.slice(0, 12).join() }).mailHref;
    expect(twelve.length).toBeLessThanOrEqual(2000);
    expect(readMail(twelve).lines).toContain('1. Boulanger');
    expect(readMail(twelve).lines.join()).not.toContain('/metiers/');
    const thirty = readMail(send({ m: ids.join() }).mailHref);
    expect(thirty.lines).toEqual([expect.stringMatching(/^La liste/)]);
  });
});

it('has an address that can be typed, without title and note', () => {
  const { typedAddress } = send({ m: 'MET.10001,MET.10002', titre: 'Pour Lina', note: 'À lire' });
  expect(typedAddress).toMatch(/^http.*\/selection\?m=MET\.10001,MET\.10002$/);
});

describe('the code of a list', () => {
  it('carries all of thirty jobs with a title', () => {
    expect(send({ m: ids.join(), titre: 'Pour Léa' })).toMatchObject({
      codeRemark: null,
      code: { size: expect.any(Number) },
    });
  });

  it('leaves out a note too long for a phone, and says so', () => {
    const { code, codeRemark } = send({ m: ids.join(), note: 'é'.repeat(400) });
    expect(code).not.toBeNull();
    expect(codeRemark).toMatch(/sans sa note/);
  });

  it('is none where the title alone is too long, and says so', () => {
    const { code, codeRemark } = send({ m: ids.join(), titre: '🙂'.repeat(80), note: 'n' });
    expect(code).toBeNull();
    expect(codeRemark).toMatch(/^Pas de code QR/);
  });
});
