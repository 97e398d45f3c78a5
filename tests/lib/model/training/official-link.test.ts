import { describe, expect, test } from 'vitest';
import { describeOfficialLink } from '@/lib/model/training/official-link';

describe('describeOfficialLink', () => {
  test.each([
    ['https://www.francecompetences.fr/recherche/rncp/1/', 'Fiche officielle sur le site de France compétences'],
    [
      'http://eduscol.education.fr/cid46834/x.html',
      'Page officielle sur Éduscol, le site du ministère de l’Éducation nationale',
    ],
    [
      'https://referentiels-professionnels.eduscol.education.fr/x',
      'Référentiel officiel sur Éduscol, le site du ministère de l’Éducation nationale',
    ],
    ['https://www.legifrance.gouv.fr/loda/id/X', 'Texte officiel sur Légifrance'],
    ['https://www.ecole.example/formation', 'Page de cette formation sur le site ecole.example'],
    ['https://francecompetences.fr.example/', 'Page de cette formation sur le site francecompetences.fr.example'],
  ])('%s', (link, text) => {
    expect(describeOfficialLink(link)?.text).toBe(text);
  });

  test.each([null, '', 'voir la brochure', 'javascript:alert(1)'])('%s is not a link', (link) => {
    expect(describeOfficialLink(link)).toBeNull();
  });
});
