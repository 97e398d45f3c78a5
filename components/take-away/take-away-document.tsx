import { createHash } from 'node:crypto';
import { JobList } from '@/components/job-list/job-list';
import { JobProfile } from '@/components/job-profile/job-profile';
import { LinkedText } from '@/components/ui/linked-text';
import { absoluteUrl } from '@/lib/site/site-url';
import type { JobProfileData } from '@/lib/views/job-profile/job-profile';
import type { TakeAway } from '@/lib/views/take-away/take-away';

/**
 * A list of jobs as one document, before its addresses are its own (`detachMarkup`) and its profiles in `PROFILES_PLACE`: styles and fonts inside,
 * no script, nothing asked of any network. It carries its own policy: it is opened from a disk, where no server says one.
 */
export function TakeAwayDocument({ page, styles }: { page: TakeAway; styles: string }) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policyOf(styles)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{page.title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet */}
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body className="take-away">
        <Cover page={page} />
        <main />
        <nav aria-label="Retour" className="taken-end no-print">
          <a href="#sommaire">Sommaire</a>
        </nav>
      </body>
    </html>
  );
}

/** Where the profiles go in the markup of the document. */
export const PROFILES_PLACE = '<main></main>';

/** One profile of the document. */
export function TakenProfile({ anchor, name, profile }: TakenProfileProps) {
  return (
    <div id={anchor} data-job={name} className="taken-job">
      <JobProfile profile={profile} />
    </div>
  );
}

interface TakenProfileProps {
  anchor: string;
  name: string;
  profile: JobProfileData;
}

function Cover({ page }: { page: TakeAway }) {
  return (
    <header className="page taken-cover">
      <h1 className="text-h1">{page.title}</h1>
      {page.note && <p className="taken-note">{page.note}</p>}
      <p>{page.made}</p>
      {page.missing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <nav aria-labelledby="sommaire" className="taken-contents">
        <h2 id="sommaire" className="text-h2">
          Sommaire
        </h2>
        <JobList rows={page.jobs.map(({ row }) => row)} />
      </nav>
      <div className="taken-about">
        <p className="no-print">
          Ce fichier se lit sans connexion. Seuls les liens suivis d’une flèche <span aria-hidden="true">↗</span> en
          demandent une : ils mènent au site ou à ses sources.
        </p>
        <p>
          Les fiches et leurs chiffres sont ceux du jour de sa préparation. Pour les relire à jour :{' '}
          <a href={page.address}>cette liste sur le site</a>.
        </p>
        <p>
          {page.credit ? <LinkedText parts={page.credit} /> : 'Origine des fiches non précisée par la collection.'} Les
          sources de chaque métier sont à la fin de sa fiche ;{' '}
          <a href={absoluteUrl('/sources')}>toutes les sources et licences</a>.
        </p>
      </div>
    </header>
  );
}

/** The one style sheet, by its hash, and what is drawn or set in letters inside it. */
function policyOf(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}
