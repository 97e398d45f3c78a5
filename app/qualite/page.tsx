import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { QualityPage } from '@/components/trust/quality-page';
import { listBoardFigures } from '@/lib/views/quality/list-board-figures';
import { buildQualityBoard } from '@/lib/views/quality/quality-board';

const route = createFixedPageRoute('/qualite', (catalogue) => {
  const board = buildQualityBoard(catalogue);
  return <QualityPage board={board} figures={listBoardFigures(catalogue, board)} />;
});

export default route.Page;
