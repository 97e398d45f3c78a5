import { countOptions } from '@/lib/guided-start/count-options';
import { explainMatch } from '@/lib/guided-start/explain-match';
import {
  GUIDED_PATH,
  type GuidedAnswers,
  type GuidedQuery,
  guidedHref,
  RESULTS,
} from '@/lib/guided-start/guided-query';
import { type GuidedQuestion, listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { type GuidedResults, type JobMatch, matchJobs } from '@/lib/guided-start/match-jobs';
import { NARROWING, WORDINGS } from '@/lib/guided-start/questions';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import { takePage } from '@/lib/listing/list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { recordOf } from '@/lib/model/record-of';
import type { Crumb } from '@/lib/seo/crumbs';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { absoluteUrl } from '@/lib/site/site-url';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import { FILTER_TITLES } from '@/lib/views/job-list/filter-titles';
import { type ActiveFilter, type FilterGroupData, toFilterGroups } from '@/lib/views/shared/filters';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';
import { listAsked, PRIVACY, toAnswerChips, toCrumbs } from './answers';
import { listRemarks, type ResultRemark } from './result-remarks';
import { listFurtherWays, type ResultLink } from './result-ways';

/** Jobs that take up the same number of interests. */
export interface MatchGroup {
  key: string;
  /** "2 des 3 choses que j’aime"; null where at most one was chosen, and all are equal. */
  title: string | null;
  /** "12 métiers à égalité, de A à Z" */
  detail: string;
  rows: readonly JobRowData[];
}

export interface ResultsPageData {
  crumbs: readonly Crumb[];
  title: string;
  /** "48 métiers vont avec au moins une des 3 choses que j’aime ; 4 avec les 3." */
  summary: string;
  notes: readonly string[];
  /** The answers, each of which can be taken off. */
  chips: readonly ActiveFilter[];
  clearHref: string;
  /** The first question, with all answers kept; null where none has a page. */
  changeHref: string | null;
  filterGroups: readonly FilterGroupData[];
  /** How the list is made, in a few sentences; empty where there is none. */
  rule: string;
  remarks: readonly ResultRemark[];
  groups: readonly MatchGroup[];
  paging: { page: number; pages: number; hrefOf: (page: number) => string; label: string };
  /** Where to go from here. */
  ways: readonly ResultLink[];
  /** Address of this page, to share. */
  address: string;
  /** The same in full, for paper. */
  fullAddress: string;
  privacy: string;
}

const jobsPerPage = 24;
const title = 'Des métiers à regarder';

/** Prepares the list of jobs that go with the answers of `query`. */
export function toResultsPage(catalogue: Catalogue, query: GuidedQuery): ResultsPageData {
  const questions = listGuidedQuestions(catalogue);
  const { answers } = query;
  const results = matchJobs(catalogue, questions, answers);
  const notes = [...query.notes];
  const { items, page, pages } = takePage(results.matches, jobsPerPage, query.page, notes);
  const chips = toAnswerChips(questions, answers);
  const first = listAsked(questions)[0];
  const remarks = listRemarks(answers, results);
  return {
    crumbs: toCrumbs(title),
    title: page > 1 ? `${title}, page ${page}` : title,
    summary:
      chips.length > 0
        ? summarize(results)
        : `Aucune réponse pour l’instant : voici ${formatCount(catalogue.jobs.length, 'métier', 'métiers')}.`,
    notes,
    chips,
    clearHref: GUIDED_PATH,
    changeHref: first ? guidedHref(answers, first.key) : null,
    filterGroups: listFilters(catalogue, questions, answers),
    rule: results.matches.length > 0 ? explainRule(results) : '',
    remarks,
    groups: toGroups(catalogue, results, items),
    paging: { page, pages, hrefOf: (number) => guidedHref(answers, RESULTS, number), label: 'Pages des métiers' },
    ways: listFurtherWays(
      answers,
      results,
      remarks.some(({ link }) => link !== null),
    ),
    address: guidedHref(answers, RESULTS, page),
    fullAddress: absoluteUrl(guidedHref(answers, RESULTS, page)),
    privacy: `${PRIVACY} Qui l’ouvre voit la même liste.`,
  };
}

/** Never indexed: any answers make one. */
export function toResultsMetadata(query: GuidedQuery): PageMetadata {
  return pageMetadata({
    title: `Par où commencer : ${title.toLowerCase()}`,
    description: 'Une liste de métiers faite de réponses à quelques questions, avec ce que chaque fiche en reprend.',
    path: guidedHref(query.answers, RESULTS, query.page),
    noindex: true,
  });
}

function summarize({ asked, matches }: GuidedResults): string {
  const [best] = matches;
  if (!best) return 'Aucun métier ne va avec toutes ces réponses.';
  const total = formatCount(matches.length, 'métier va', 'métiers vont');
  if (asked === 0) return `${total} avec ces réponses.`;
  if (asked === 1) return `${total} avec ce que j’aime.`;
  const most = best.interests.length;
  const first = matches.filter(({ interests }) => interests.length === most).length;
  if (most === 1) return `${total} avec une des ${asked} choses que j’aime, aucun avec deux.`;
  const share = most === asked ? `les ${asked}` : formatNumber(most);
  return `${total} avec au moins une des ${asked} choses que j’aime ; ${formatNumber(first)} avec ${share}.`;
}

function explainRule({ asked }: GuidedResults): string {
  const caution =
    'Ce n’est pas un verdict : les fiches se lisent, et une conseillère ou un conseiller peut en parler avec moi.';
  if (asked < 2) return `Les métiers sont dans l’ordre alphabétique. ${caution}`;
  return `Chaque chose que j’aime compte pour une. Les métiers dont la fiche en cite le plus viennent d’abord, à égalité par ordre alphabétique. Les études et les filtres limitent la liste, sans changer l’ordre. ${caution}`;
}

const FILTERS = ['etudes', ...NARROWING] as const;

/** Studies and what is not asked narrow the list from beside it, each value with the jobs that it would leave. */
function listFilters(
  catalogue: Catalogue,
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
): FilterGroupData[] {
  const facets = recordOf(FILTERS, (key) => {
    const question = questions.find((known) => known.key === key);
    if (!question) return [];
    return countOptions(catalogue, questions, answers, question).map(({ option: { slug, label }, count }) => ({
      slug,
      label,
      namesFilter: key === 'etudes',
      count,
      selected: answers[key].includes(slug),
    }));
  });
  const titles = recordOf(FILTERS, (key) => (key === 'etudes' ? FILTER_TITLES['niveau-max'] : WORDINGS[key].label));
  return toFilterGroups(facets, {
    titles,
    hrefOf: (key, slug) => guidedHref({ ...answers, [key]: slug === null ? [] : [slug] }, RESULTS),
  });
}

function toGroups(catalogue: Catalogue, results: GuidedResults, shown: readonly JobMatch[]): MatchGroup[] {
  const { asked, matches } = results;
  const workplaces = listWorkplaces(catalogue);
  const isOf = (count: number) => (match: JobMatch) => match.interests.length === count;
  return [...new Set(shown.map(({ interests }) => interests.length))].map((count) => {
    const total = matches.filter(isOf(count)).length;
    return {
      key: String(count),
      title: asked > 1 ? nameShare(count, asked) : null,
      detail: `${formatCount(total, 'métier', 'métiers à égalité')}${total > 1 ? ', de A à Z' : ''}`,
      rows: shown
        .filter(isOf(count))
        .map((match) => toJobRow(catalogue, match.job, explainMatch(match, asked, workplaces.get(match.job) ?? []))),
    };
  });
}

function nameShare(count: number, asked: number): string {
  return count === asked ? `Les ${asked} choses que j’aime` : `${count} des ${asked} choses que j’aime`;
}
