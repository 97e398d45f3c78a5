import { explainMatch } from '@/lib/guided-start/explain-match';
import { type GuidedQuery, guidedHref, RESULTS } from '@/lib/guided-start/guided-query';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { type GuidedResults, type JobMatch, matchJobs } from '@/lib/guided-start/match-jobs';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import { compareHref, MOST_COMPARED } from '@/lib/listing/compare-query';
import { takePage } from '@/lib/listing/list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Crumb } from '@/lib/seo/crumbs';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { absoluteUrl } from '@/lib/site/site-url';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import { NBSP } from '@/lib/text/spaces';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';
import { type AnswerLine, PRIVACY, toAnswerLines, toCrumbs } from './answers';
import { listRemarks, type ResultRemark } from './result-remarks';
import { listFurtherWays, type ResultLink } from './result-ways';

/** Jobs that take up the same number of answers. */
export interface MatchGroup {
  key: string;
  /** "4 de vos 5 réponses" */
  title: string;
  /** "12 métiers à égalité, de A à Z" */
  detail: string;
  rows: readonly JobRowData[];
}

export interface ResultsPageData {
  crumbs: readonly Crumb[];
  title: string;
  /** "48 métiers reprennent au moins une de vos 5 réponses." */
  summary: string;
  notes: readonly string[];
  answers: readonly AnswerLine[];
  /** How the list is made, in two sentences; empty where there is none. */
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

/** Prepares the list of jobs that take up the answers of `query`. */
export function toResultsPage(catalogue: Catalogue, query: GuidedQuery): ResultsPageData {
  const questions = listGuidedQuestions(catalogue);
  const { answers } = query;
  const results = matchJobs(catalogue, questions, answers);
  const notes = [...query.notes];
  const { items, page, pages } = takePage(results.matches, jobsPerPage, query.page, notes);
  return {
    crumbs: toCrumbs(title),
    title: page > 1 ? `${title}, page ${page}` : title,
    summary: summarize(results),
    notes,
    answers: toAnswerLines(questions, answers),
    rule: results.matches.length > 0 ? explainRule(results) : '',
    remarks: listRemarks(questions, answers, results),
    groups: toGroups(catalogue, results, items),
    paging: { page, pages, hrefOf: (number) => guidedHref(answers, RESULTS, number), label: 'Pages des métiers' },
    ways: [...listComparison(results), ...listFurtherWays(questions, answers, results)],
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

function summarize({ asked, matches, limit }: GuidedResults): string {
  if (asked === 0 && !limit) return 'Il n’y a pas encore de réponse. Une seule suffit pour obtenir une liste.';
  if (matches.length === 0) return 'Aucune fiche ne reprend vos réponses.';
  const total = formatCount(matches.length, 'métier', 'métiers');
  if (asked === 0) return `${total} dans la limite d’études que vous donnez.`;
  const take = matches.length > 1 ? 'reprennent' : 'reprend';
  if (asked === 1) return `${total} ${take} votre réponse.`;
  const most = matches[0]?.count ?? 0;
  const first = matches.filter(({ count }) => count === most).length;
  if (most === 1) return `${total} ${take} une de vos ${asked} réponses, aucun davantage.`;
  const best = most === asked ? `les ${asked}` : formatNumber(most);
  const share =
    first === matches.length
      ? ''
      : ` ; ${formatNumber(first)} ${first > 1 ? 'en reprennent' : 'en reprend'}${NBSP}${best}`;
  return `${total} ${take} au moins une de vos ${asked} réponses${share}.`;
}

function explainRule({ asked }: GuidedResults): string {
  const caution =
    'Ce n’est pas un verdict : les fiches se lisent, et une conseillère ou un conseiller peut en parler avec vous.';
  if (asked < 2) return `Les métiers sont dans l’ordre alphabétique. ${caution}`;
  return `Chaque intérêt choisi compte pour une réponse ; le lieu, le domaine et le statut aussi. Les métiers qui en reprennent le plus viennent d’abord, à égalité par ordre alphabétique. ${caution}`;
}

function toGroups(catalogue: Catalogue, results: GuidedResults, shown: readonly JobMatch[]): MatchGroup[] {
  const { asked, askedInterests, matches, limit } = results;
  const workplaces = listWorkplaces(catalogue);
  return [...new Set(shown.map(({ count }) => count))].map((count) => {
    const total = matches.filter((match) => match.count === count).length;
    return {
      key: String(count),
      title: asked === 0 ? (limit?.label ?? '') : nameShare(count, asked),
      detail: `${formatCount(total, 'métier', 'métiers à égalité')}${total > 1 && asked > 1 ? ', de A à Z' : ''}`,
      rows: shown
        .filter((match) => match.count === count)
        .map((match) => {
          const because = explainMatch(match, askedInterests, workplaces.get(match.job) ?? []);
          return toJobRow(catalogue, match.job, because);
        }),
    };
  });
}

function nameShare(count: number, asked: number): string {
  if (asked === 1) return 'De A à Z';
  return count === asked ? `Vos ${asked} réponses` : `${count} de vos ${asked} réponses`;
}

function listComparison({ matches }: GuidedResults): ResultLink[] {
  const first = matches.slice(0, MOST_COMPARED).map(({ job }) => job.id);
  return first.length < 2 ? [] : [{ label: `Comparer les ${first.length} premiers`, href: compareHref(first) }];
}
