import { expect, it } from 'vitest';
import { findWorkplaces } from '@/lib/guided-start/workplace/find-workplaces';
import type { SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

function placesOf(markdown: string, key: SheetSection['key'] = 'working-conditions'): string[] {
  return findWorkplaces(aJobSheet({ sections: [aSection(key, markdown)] })).map(({ place }) => place);
}

it.each([
  ['Elle travaille souvent dehors, par tous les temps.', ['outdoors']],
  ['### En plein air et en équipe\n\nLes journées sont longues.', ['outdoors']],
  ["L'activité s'effectue essentiellement à l'extérieur, souvent dans les tranchées.", ['outdoors']],
  ['En mer, les équipages se relaient.', ['outdoors']],
  ['Les gardes interviennent en forêt ou dans les parcs.', ['outdoors']],
  ['Le métier s’exerce en intérieur.', ['indoors']],
  ['À l’intérieur de vastes halls, des machines trient le courrier.', ['indoors']],
  ['Devant un écran toute la journée.', ['indoors']],
  ['Elle se déplace beaucoup.', ['on-the-road']],
  ['Il exerce surtout dans un bureau.', ['indoors']],
  ['Le travail se fait en laboratoire ou en atelier.', ['indoors']],
  ["Les infirmières exercent à l'hôpital.", ['indoors']],
  ['Elle intervient sur des chantiers neufs.', ['building-sites']],
  ['De nombreux déplacements sont à prévoir.', ['on-the-road']],
  ['Il travaille en intérieur comme en extérieur, et se déplace souvent.', ['outdoors', 'indoors', 'on-the-road']],
])('reads %s', (markdown, places) => {
  expect(placesOf(markdown)).toEqual(places);
});

it.each([
  ['a negation', 'Il ne travaille jamais dehors.'],
  ['little time', 'Contrairement aux idées reçues, elle passe peu de temps en mer.'],
  ['a comparison', 'Elle exerce davantage chez ses clients plus qu’en atelier.'],
  ['"en dehors"', 'Il travaille aussi en dehors des heures habituelles.'],
  ['outside the company', "Elle prend des rendez-vous à l'extérieur de son entreprise."],
  ['a trip out', "Ses déplacements à l'extérieur rendent ses horaires extensibles."],
  ['a festival', 'Elle travaille pour un festival en plein air.'],
  ['a post office', 'Le facteur est rattaché au bureau de poste.'],
  ['an employer without a verb of work', 'Les laboratoires et les bureaux recrutent.'],
  ['a shipyard', 'Il travaille sur un chantier naval de la côte.'],
  ['a visit', 'Elle visite les magasins de la région.'],
  ['another firm', 'Certains cadres travaillent dans un cabinet extérieur.'],
  ['the case of a few', 'Un tiers des traducteurs travaillent en agence.'],
  ['a title that goes from a thing to another', 'De la maquette à l’atelier'],
  ['a link between places', 'Un lien entre le bureau et la vigne'],
  ['those who come', 'Il travaille avec les visiteurs qui viennent au musée.'],
  ['a school of the open air', 'Elle travaille dans une école de voile.'],
  ['a look out', 'Il vérifie le pluviomètre, puis regarde dehors si l’on voit la cathédrale.'],
  ['workshops with pupils', '- Ateliers en classe ou en prison'],
  ['a movement at work', 'Elle se déplace souvent caméra au poing.'],
  ['nothing', 'Les horaires sont réguliers.'],
])('finds no place in %s', (_, markdown) => {
  expect(placesOf(markdown)).toEqual([]);
});

it('reads only plain words where a section speaks of much else, and nothing in careers and studies', () => {
  expect(placesOf('Il ou elle intervient en atelier.', 'duties')).toEqual([]);
  expect(placesOf('Il ou elle travaille dehors.', 'duties')).toEqual(['outdoors']);
  expect(placesOf('Il ou elle travaille dehors.', 'job-market')).toEqual([]);
});

it('gives the words of the sheet, cut around the place, and prefers the plainest', () => {
  const markdown = `En forêt, elle conseille les propriétaires.\n\n${'Selon la saison et la région, '.repeat(4)}elle **travaille dehors** par tous les temps${', été comme hiver'.repeat(5)}.`;
  const [found] = findWorkplaces(
    aJobSheet({ sections: [aSection('working-conditions', markdown, { title: 'Conditions de travail' })] }),
  );
  expect(found?.section).toBe('Conditions de travail');
  expect(found?.evidence).toMatch(/^….*travaille dehors par tous les temps.*…$/);
  expect(found?.evidence.length).toBeLessThan(140);
});

it('takes the interest in working outside as a statement where the text says nothing', () => {
  const job = aJobSheet({ interests: ["j'aimerais travailler dehors"] });
  expect(findWorkplaces(job)).toEqual([
    { place: 'outdoors', evidence: "j'aimerais travailler dehors", section: 'Centres d’intérêt' },
  ]);
});
