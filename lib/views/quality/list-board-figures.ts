import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatNumber } from '@/lib/text/format-number';
import type { QualityBoard } from './quality-board';

export interface HonestFigure {
  value: string;
  text: string;
}

/** The board in four figures. */
export function listBoardFigures({ diagnostics, jobs, trainings }: Catalogue, board: QualityBoard): HonestFigure[] {
  return [
    {
      value: formatNumber(board.sheetCount),
      text: `fiches publiées : ${formatNumber(jobs.length)} de métiers, ${formatNumber(trainings.length)} de formations`,
    },
    { value: formatNumber(board.spotlessCount), text: 'fiches publiées sans aucune remarque' },
    { value: formatNumber(diagnostics.length), text: 'remarques en tout' },
    { value: formatNumber(board.leftOutCount), text: 'fiches écartées à cause d’une erreur' },
  ];
}
