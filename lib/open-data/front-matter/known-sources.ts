import { ROME_SOURCE_KEY } from '@/lib/model/job-sheet/find-rome-source';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** One entry of `sources` in a front matter. */
export interface SourceEntry {
  cle: string;
  nom: string;
  editeur: string;
  date?: string;
  adresse: string;
  licence: string;
}

const ODBL = 'ODbL 1.0';
const ROME_PAGE = 'https://www.francetravail.org/opendata/repertoire-operationnel-des-meti.html';

/** The name under which ONISEP publishes its job sheets, and the page of the data set. */
export const JOB_COLLECTION = {
  name: 'Idéo-Fiches métiers',
  publisher: 'Onisep',
  licence: ODBL,
  url: 'https://www.data.gouv.fr/datasets/ideo-fiches-metiers',
} as const;

/** The sheet itself, as part of its collection: the source of what its text says. `date` is the day of the publication, null where it is not known. */
export function jobSheetSource(id: string, date: string | null): SourceEntry {
  const { name, publisher } = JOB_COLLECTION;
  return { cle: 'onisep', nom: name, editeur: publisher, ...dated(date), adresse: onisepPage(id), licence: ODBL };
}

/** The training sheet itself. */
export function trainingSource(date: string | null): SourceEntry {
  const adresse = 'https://www.data.gouv.fr/datasets/ideo-fiches-formations';
  return { cle: 'onisep', nom: 'Idéo-Fiches formations', editeur: 'Onisep', ...dated(date), adresse, licence: ODBL };
}

/** The list of jobs, where the domains come from. It carries no date. */
export const JOB_LIST_SOURCE: SourceEntry = {
  cle: 'ideo-metiers',
  nom: 'Idéo-Métiers Onisep',
  editeur: 'Onisep',
  adresse: 'https://www.data.gouv.fr/datasets/ideo-metiers-onisep',
  licence: ODBL,
};

/** The version of the ROME that was given. */
export function romeSource({ name, date }: RomeReferenceData): SourceEntry {
  return {
    cle: ROME_SOURCE_KEY,
    nom: name,
    editeur: 'France Travail',
    ...dated(date),
    adresse: ROME_PAGE,
    licence: 'Licence Ouverte 2.0',
  };
}

/** Permanent address of a job on the site of ONISEP. */
export function onisepPage(id: string): string {
  return `https://www.onisep.fr/http/redirection/metier/slug/${id}`;
}

/** Address of a ROME code on the site of France Travail. */
export function metierScopePage(code: string): string {
  return `https://candidat.francetravail.fr/metierscope/fiche-metier/${code}`;
}

function dated(date: string | null): { date?: string } {
  return date === null ? {} : { date };
}
