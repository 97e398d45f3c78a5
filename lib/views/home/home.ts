import { buildFacets } from '@/lib/facets/facets';
import { orderLadder } from '@/lib/facets/order-ladder';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { smicAt } from '@/lib/model/reference/smic';
import { describeSmicStep, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { findStartingPay } from '@/lib/pay/starting-pay';
import { formatNumber } from '@/lib/text/format-number';
import { type DoorEntry, toDoor } from '@/lib/views/facet-page/facet-index';
import { countQuestions } from '@/lib/views/guided-start/answers';

export interface HomeData {
  jobCount: number;
  /** "six questions"; null where the sheets allow none. */
  guidedQuestions: string | null;
  domains: readonly DoorEntry[];
  interests: readonly DoorEntry[];
  levels: readonly DoorEntry[];
  figures: readonly HonestFigure[];
}

export interface HonestFigure {
  value: string;
  text: string;
}

/**
 * Gathers what the home page shows.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toHome(catalogue: Catalogue, today: string): HomeData {
  const { domain, interest, level } = buildFacets(catalogue);
  const questions = listGuidedQuestions(catalogue);
  return {
    jobCount: catalogue.jobs.length,
    guidedQuestions: questions.length > 0 ? countQuestions(questions) : null,
    domains: domain.map(toDoor),
    interests: interest.map(toDoor),
    levels: orderLadder(level).map(toDoor),
    figures: listFigures(catalogue, today),
  };
}

function listFigures(catalogue: Catalogue, today: string): HomeData['figures'] {
  const { jobs, trainings, smic, diagnostics } = catalogue;
  const starting = jobs.flatMap(({ salaries }) => findStartingPay(salaries) ?? []);
  const figured = starting.filter(({ kind }) => kind !== 'text');
  const below = starting.filter((salary) => readAgainstSmic(salary, { smic, date: today })?.position === 'below');
  const inForce = smicAt(smic, today);
  return [
    {
      value: `${formatNumber(figured.length)} sur ${formatNumber(jobs.length)}`,
      text: 'métiers donnent un salaire de début en chiffres ; les autres disent qu’ils n’en donnent pas',
    },
    {
      value: formatNumber(below.length),
      text: inForce
        ? `salaires de début sont inférieurs au SMIC en vigueur (${describeSmicStep(inForce)}), et signalés comme tels`
        : 'salaires de début sont inférieurs au SMIC en vigueur, et signalés comme tels',
    },
    {
      value: formatNumber(trainings.length),
      text: 'formations décrites, reliées aux métiers qu’elles ouvrent',
    },
    {
      value: formatNumber(diagnostics.length),
      text: 'remarques relevées par nos vérifications automatiques, toutes publiées, fiche par fiche',
    },
  ];
}
