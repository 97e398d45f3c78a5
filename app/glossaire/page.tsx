import type { Metadata } from 'next';
import { toNextMetadata } from '@/app/respond/next-metadata';
import { GlossaryList } from '@/components/glossary/glossary-list';
import { SiteFrame } from '@/components/site/site-frame';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LetterIndex } from '@/components/ui/letter-index';
import { readCatalogue } from '@/lib/content';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { formatCount } from '@/lib/text/format-count';
import { toGlossaryPage } from '@/lib/views/glossary/glossary-page';

export function generateMetadata(): Metadata {
  return toNextMetadata(
    pageMetadata({
      title: 'Glossaire : BUT, CAP, RNCP et les autres mots des études',
      description:
        'Les mots des études et du travail en une ou deux phrases simples : diplômes, écoles, alternance, concours, salaire.',
      path: '/glossaire',
    }),
  );
}

export default async function GlossaryPage() {
  const catalogue = await readCatalogue();
  const { letters, index } = toGlossaryPage(catalogue.glossary);
  return (
    <SiteFrame collection={catalogue.collection}>
      <div className="page pt-5">
        <Breadcrumb crumbs={[{ label: 'Accueil', href: '/' }, { label: 'Glossaire' }]} />
        <div className="mt-4 border-t-4 border-accent pt-5">
          <h1 className="text-h1">Glossaire</h1>
          <p className="mt-4 max-w-reading text-lead">
            {letters.length > 0
              ? `Les mots des études et du travail, expliqués simplement. ${formatCount(catalogue.glossary.length, 'mot', 'mots')}.`
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
    </SiteFrame>
  );
}
