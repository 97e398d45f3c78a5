import { GlossaryList } from '@/components/glossary/glossary-list';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LetterIndex } from '@/components/ui/letter-index';
import { pageCrumbs } from '@/lib/seo/crumbs';
import { PAGES } from '@/lib/site/pages';
import { formatCount } from '@/lib/text/format-count';
import type { GlossaryPageData } from '@/lib/views/glossary/glossary-page';

/** The words of studies and work, by letter. */
export function GlossaryPage({ page: { letters, index } }: { page: GlossaryPageData }) {
  const count = letters.flatMap(({ entries }) => entries).length;
  return (
    <div className="page pt-5">
      <Breadcrumb crumbs={pageCrumbs('/glossaire')} />
      <div className="mt-4 border-t-4 border-accent pt-5">
        <h1 className="text-h1">{PAGES['/glossaire'].label}</h1>
        <p className="mt-4 max-w-reading text-lead">
          {letters.length > 0
            ? `Les mots des études et du travail, expliqués simplement. ${formatCount(count, 'mot', 'mots')}.`
            : 'Cette collection n’explique encore aucun mot.'}
        </p>
      </div>
      {letters.length > 0 && (
        <div className="mt-4">
          <LetterIndex letters={index} label="Lettres du glossaire" />
        </div>
      )}
      <GlossaryList letters={letters} />
    </div>
  );
}
