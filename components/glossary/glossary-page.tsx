import { GlossaryList } from '@/components/glossary/glossary-list';
import { SitePageHead } from '@/components/trust/site-page-head';
import { LetterIndex } from '@/components/ui/letter-index';
import { formatCount } from '@/lib/text/format-count';
import type { GlossaryPageData } from '@/lib/views/glossary/glossary-page';

/** The words of studies and work, by letter. */
export function GlossaryPage({ page: { letters, index } }: { page: GlossaryPageData }) {
  const count = letters.flatMap(({ entries }) => entries).length;
  return (
    <>
      <SitePageHead
        path="/glossaire"
        lead={
          letters.length > 0
            ? `Les mots des études et du travail, expliqués simplement. ${formatCount(count, 'mot', 'mots')}.`
            : 'Cette collection n’explique encore aucun mot.'
        }
      />
      <div className="page">
        {letters.length > 0 && (
          <div className="mt-4">
            <LetterIndex letters={index} label="Lettres du glossaire" />
          </div>
        )}
        <GlossaryList letters={letters} />
      </div>
    </>
  );
}
