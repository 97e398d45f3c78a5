import { CodeFindingList } from '@/components/trust/code-findings';
import { MarginSection } from '@/components/trust/margin-section';
import { TrustPage } from '@/components/trust/trust-page';
import { formatCount } from '@/lib/text/format-count';
import type { HonestFigure } from '@/lib/views/quality/list-board-figures';
import type { QualityBoard } from '@/lib/views/quality/quality-board';
import { HonestFigures } from './honest-figures';

interface QualityPageProps {
  board: QualityBoard;
  figures: readonly HonestFigure[];
}

/** Everything that the checks found in the sheets, one kind of remark after another. */
export function QualityPage({ board, figures }: QualityPageProps) {
  return (
    <TrustPage
      path="/qualite"
      lead="Chaque fiche passe par les mêmes vérifications automatiques. Tout ce qu’elles relèvent est publié ici, sans tri."
    >
      <HonestFigures figures={figures} />
      <MarginSection id="lire" title="Lire ces chiffres">
        <div className="prose">
          <p>
            Une erreur empêche de publier une fiche. Un avertissement ne l’empêche pas : il signale une information
            absente, ancienne ou douteuse.
          </p>
          <p>
            Ces vérifications portent sur la forme et la cohérence. Elles voient qu’une rubrique manque ou qu’un salaire
            est sous le SMIC. Elles ne voient pas si une phrase est juste : une fiche sans remarque n’est pas forcément
            à jour.
          </p>
          <p>
            Une fiche courte peut recevoir plus de remarques qu’une fiche longue, sans être fausse pour autant. Rien
            n’est corrigé en silence : quand l’affichage s’écarte de la fiche, la remarque le dit.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="remarques" title="Les remarques">
        {board.codes.length > 0 ? (
          <>
            <p className="mb-4 max-w-reading">
              {formatCount(board.codes.length, 'type de remarque', 'types de remarques')}, le plus fréquent en premier.
              Le nombre compte les remarques : une fiche peut en avoir plusieurs du même type.
            </p>
            <div className="border-b border-rule">
              {board.codes.map((findings) => (
                <CodeFindingList key={findings.code} findings={findings} />
              ))}
            </div>
          </>
        ) : (
          <p className="max-w-reading">Les vérifications n’ont rien relevé dans cette collection.</p>
        )}
      </MarginSection>
    </TrustPage>
  );
}
