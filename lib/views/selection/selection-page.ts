import {
  factsOfSelection,
  hrefWithJob,
  LONGEST_SELECTION_NOTE,
  LONGEST_SELECTION_TITLE,
  MOST_SELECTED,
  type SelectionFacts,
  type SelectionPath,
  type SelectionQuery,
  selectionHref,
} from '@/lib/listing/selection-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { describeFinding } from '@/lib/search/match-reason';
import type { JobHit } from '@/lib/search/search-jobs';
import { type Crumb, pageCrumbs } from '@/lib/seo/crumbs';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { PAGES } from '@/lib/site/pages';
import { absoluteUrl } from '@/lib/site/site-url';
import { WORDINGS } from '@/lib/site/wordings';
import { formatCount } from '@/lib/text/format-count';
import { type AddJobData, type JobOffer, offerJob } from '@/lib/views/shared/job-offers';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';
import { listSelectionNotes } from './selection-notes';
import { type SendSelection, toSendSelection } from './send-selection';
import { type SelectionSuggestions, suggestForSelection } from './suggest-for-selection';

/** A job of the list, and the addresses of the list changed by one touch. */
export interface SelectionRow {
  row: JobRowData;
  /** Both forms of the name. */
  name: string;
  /** Null for the first. */
  upHref: string | null;
  /** Null for the last. */
  downHref: string | null;
  removeHref: string;
}

export interface SelectionPageData {
  crumbs: readonly Crumb[];
  title: string;
  /** "5 métiers"; null for the empty page. */
  count: string | null;
  /** Of who made the list; empty where there is none. */
  note: string;
  /** Whose words the title and the note are; null where there are none. */
  signed: string | null;
  /** What was left aside in the address, and why. */
  notes: readonly string[];
  rows: readonly SelectionRow[];
  /** Pages and files made of the list; empty for the empty page. */
  outputs: readonly { href: string; label: string }[];
  /** Null for the empty page. */
  send: SendSelection | null;
  /** Null for the empty page. */
  edit: EditSelection | null;
  /** Jobs found for the words typed, each leading to the list with it. */
  candidates: readonly JobOffer[];
  /** Null where there is no room for another job. */
  add: AddJobData | null;
  suggestions: SelectionSuggestions;
  /** Full address of the list; null for the empty page. */
  address: string | null;
  /** The query string of its address, to keep; empty for the empty page. */
  search: string;
}

/** The form for the title and the note. */
export interface EditSelection {
  /** What it is for: a title to give, or one to change. */
  label: string;
  /** Ids of the jobs, as the address has them. */
  ids: string;
  title: string;
  note: string;
  longestTitle: number;
  longestNote: number;
}

const OUTPUTS: readonly { path: SelectionPath; label: string }[] = [
  { path: '/selection/livret', label: WORDINGS.printBooklet },
  { path: '/selection/classe', label: WORDINGS.classKit },
  { path: '/selection/emporter', label: WORDINGS.takeAway },
  { path: '/selection.csv', label: WORDINGS.spreadsheet },
];

/**
 * Prepares the page of a list.
 * @param hits jobs found for the words typed, to choose from
 */
export function toSelectionPage(
  catalogue: Catalogue,
  query: SelectionQuery,
  hits: readonly JobHit[],
): SelectionPageData {
  const { jobs, title, note } = query;
  const facts = factsOfSelection(query);
  const isEmpty = jobs.length === 0;
  const isFull = jobs.length >= MOST_SELECTED;
  const href = selectionHref(facts);
  return {
    crumbs: pageCrumbs('/selection'),
    title: title || PAGES['/selection'].label,
    count: isEmpty ? null : formatCount(jobs.length, 'métier', 'métiers'),
    note,
    signed: title || note ? 'Titre et note : de la personne qui a fait la liste.' : null,
    notes: listSelectionNotes(query, hits.length),
    rows: jobs.map((job, at) => ({
      row: toJobRow(catalogue, job),
      name: sayJobName(job),
      upHref: at > 0 ? hrefOfMove(facts, at, at - 1) : null,
      downHref: at < jobs.length - 1 ? hrefOfMove(facts, at, at + 1) : null,
      removeHref: selectionHref({ ...facts, ids: facts.ids.filter((id) => id !== job.id) }),
    })),
    outputs: isEmpty ? [] : OUTPUTS.map(({ path, label }) => ({ href: selectionHref(facts, path), label })),
    send: isEmpty ? null : toSendSelection(query),
    edit: isEmpty
      ? null
      : {
          label: title || note ? 'Changer le titre ou la note' : 'Donner un titre, écrire une note',
          ids: facts.ids.join(),
          title,
          note,
          longestTitle: LONGEST_SELECTION_TITLE,
          longestNote: LONGEST_SELECTION_NOTE,
        },
    candidates: isFull
      ? []
      : hits.map(({ job, reason }) => offerJob(job, hrefWithJob(facts, job.id), describeFinding(reason))),
    add: isFull ? null : toAddJob(query, hits.length > 0),
    suggestions: suggestForSelection(catalogue, query),
    address: isEmpty ? null : absoluteUrl(href),
    search: isEmpty ? '' : href.slice(href.indexOf('?') + 1),
  };
}

/** The head of the page: never indexed, since any list of jobs makes one. */
export function toSelectionMetadata(query: SelectionQuery): PageMetadata {
  const { jobs, title } = query;
  const names = jobs.map(sayJobName).join(', ');
  return pageMetadata({
    title:
      title ||
      (jobs.length > 0 ? `Une liste de ${formatCount(jobs.length, 'métier', 'métiers')}` : PAGES['/selection'].label),
    description:
      jobs.length > 0
        ? `${formatCount(jobs.length, 'métier', 'métiers')} : ${names}`
        : 'Une liste de métiers à garder, à imprimer et à envoyer, sans compte : tout est dans son adresse.',
    path: selectionHref(factsOfSelection(query)),
    noindex: true,
  });
}

/** The address of the list with a job in another place, at that job: the page does not begin again from its top. */
function hrefOfMove(facts: SelectionFacts, from: number, to: number): string {
  const ids = [...facts.ids];
  const moved = ids.splice(from, 1);
  ids.splice(to, 0, ...moved);
  return `${selectionHref({ ...facts, ids })}#${moved.join()}`;
}

function toAddJob({ jobs, title, note, add }: SelectionQuery, hasFound: boolean): AddJobData {
  const kept = [
    { name: 'm', value: jobs.map(({ id }) => id).join() },
    { name: 'titre', value: title },
    { name: 'note', value: note },
  ];
  return {
    action: '/selection',
    kept: kept.filter(({ value }) => value !== ''),
    words: hasFound ? add : '',
    label: jobs.length > 0 ? 'Ajouter un métier' : 'Premier métier',
  };
}
