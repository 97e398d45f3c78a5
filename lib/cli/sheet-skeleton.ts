import type { GenderedName } from '@/lib/model/job-sheet/job-sheet';
import { listExpectedSections, type SectionDefinition, type SectionKey } from '@/lib/model/job-sheet/sections';

/** What stands under a title before anything is written. */
const OPENINGS: Partial<Record<SectionKey, string>> = {
  presentation: 'À rédiger : une phrase ou deux qui disent en quoi consiste le métier (25 à 45 mots).',
  'in-brief': 'À rédiger : le métier en une minute, en phrases courtes (80 à 130 mots).',
  salary: '#### Salaire du débutant',
};

/**
 * Writes a job sheet to fill in. Only the two required sections hold words, and they say what to write: as fillers, they never reach a page.
 * Optional keys are comments; empty sections never reach the page.
 * @param sheet the job's id, both forms of its name, and the day it is written (YYYY-MM-DD)
 */
export function sheetSkeleton({ id, name, today }: { id: string; name: GenderedName; today: string }): string {
  const heading = name.feminine === name.masculine ? name.masculine : `${name.masculine}/${name.feminine}`;
  return `---
# Les clés précédées d’un « # » sont facultatives : retirez le « # » pour les remplir. Mode d’emploi : content/README.md
# domaines:
#   - domaine/sous-domaine
# salaires:
#   - experience: debutant
#     min: 2000
#     periode: mois
#     base: brut
#     source: ma-source
#     annee: ${today.slice(0, 4)}
# etudes:
#   - depart: apres-3e
#     annees: 2
#     texte: CAP en 2 ans
#     source: ma-source
# parcours:
#   - vers: MET.1
#     sens: evolution
#     source: ma-source
# sources:
#   - cle: ma-source
#     nom: titre du document
#     editeur: qui le publie
#     date: ${today}
#     adresse: https://…
# verifie-le: ${today}
mis-a-jour: ${today}
---
# ${heading}

**ID:** ${id}

**Appellations:**
- Féminin: ${name.feminine}
- Masculin: ${name.masculine}

${listExpectedSections().map(writeSection).join('\n\n')}
`;
}

function writeSection({ key, title, inside }: SectionDefinition): string {
  const heading = `${inside ? '###' : '##'} ${title}`;
  const opening = OPENINGS[key];
  return opening === undefined ? heading : `${heading}\n\n${opening}`;
}
