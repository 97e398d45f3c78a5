import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

/** The section of the sheet that says where the work is done. */
function conditions(markdown: string) {
  return aSection('working-conditions', markdown, { anchor: 'conditions-de-travail', title: 'Conditions de travail' });
}

/** Four jobs that differ in all that the guided start asks; `interests` are added to the last. */
export function aGuidedCatalogue(interests: string[] = []): Catalogue {
  return aCatalogue({
    facetTexts: ['j-aime-la-nature', 'j-aime-les-langues'].map((slug) => ({
      kind: 'interest',
      slug,
      text: '',
      group: 'subject',
      source: null,
      url: null,
    })),
    jobs: [
      aJobSheet({
        id: 'MET.1',
        name: { masculine: 'garde forestier', feminine: 'garde forestière' },
        interests: ["j'aime la nature", "j'aime bouger"],
        minimumLevel: readLevel('CAP ou équivalent'),
        employmentStatuses: ['fonctionnaire'],
        domains: [{ domain: 'agriculture, animaux', subdomain: null }],
        sections: [conditions('Le travail se fait dehors, par tous les temps.')],
      }),
      aJobSheet({
        id: 'MET.2',
        name: { masculine: 'botaniste', feminine: 'botaniste' },
        interests: ["j'aime la nature", "j'aime bien faire des expériences"],
        minimumLevel: readLevel('bac + 5'),
        employmentStatuses: ['salarié', 'fonctionnaire'],
        domains: [{ domain: 'sciences', subdomain: null }],
        sections: [conditions('Elle travaille surtout en laboratoire.')],
      }),
      aJobSheet({
        id: 'MET.3',
        name: { masculine: 'interprète', feminine: 'interprète' },
        interests: ["j'aime les langues"],
        minimumLevel: readLevel('bac + 5'),
        employmentStatuses: ['salarié'],
        domains: [{ domain: 'lettres, langues, enseignement', subdomain: null }],
      }),
      aJobSheet({
        id: 'MET.4',
        name: { masculine: 'accompagnateur de randonnée', feminine: 'accompagnatrice de randonnée' },
        interests: ["j'aime bouger", ...interests],
        minimumLevel: readLevel('autre formation'),
        employmentStatuses: ['indépendant'],
      }),
    ],
  });
}
