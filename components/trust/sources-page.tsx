import { CitedSources } from '@/components/trust/cited-sources';
import { describeCollection } from '@/components/trust/describe-collection';
import { describeSmic } from '@/components/trust/describe-smic';
import { describeWages } from '@/components/trust/describe-wages';
import { FactList } from '@/components/trust/fact-list';
import { MarginSection } from '@/components/trust/margin-section';
import { RarerSources } from '@/components/trust/rarer-sources';
import { SmicSteps } from '@/components/trust/smic-steps';
import { TrustPage } from '@/components/trust/trust-page';
import { WageYears } from '@/components/trust/wage-years';
import { LinkedText } from '@/components/ui/linked-text';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { linkLicences } from '@/lib/text/find-licences';
import { formatCount } from '@/lib/text/format-count';
import { describeDerivedBase } from '@/lib/views/sources/describe-derived-base';
import type { SourceBoard } from '@/lib/views/sources/source-board';

interface SourcesPageProps {
  catalogue: Catalogue;
  sources: SourceBoard;
  /** YYYY-MM-DD: which SMIC is in force. */
  today: string;
}

/** Where the sheets and the reference figures come from, and how they may be used again. */
export function SourcesPage({ catalogue, sources, today }: SourcesPageProps) {
  const { collection, jobs, trainings, smic, wages, officialTerms } = catalogue;
  const derivedBase = describeDerivedBase(catalogue);
  const wageFacts = describeWages(catalogue, today);
  const smicFacts = describeSmic(smic, today);
  return (
    <TrustPage
      path="/sources"
      lead="Un chiffre sans source ne vaut pas grand-chose. Voici d’où vient ce que vous lisez ici, de quand cela date, et ce que vous pouvez en faire."
    >
      <MarginSection id="collection" title="Les fiches">
        <p className="mb-4 max-w-reading">
          Ce site présente {formatCount(jobs.length, 'fiche métier', 'fiches métiers')} et{' '}
          {formatCount(trainings.length, 'fiche formation', 'fiches formations')}. Elles forment une collection.
        </p>
        <FactList facts={describeCollection(collection)} />
        {derivedBase && (
          <p className="mt-4 max-w-reading">
            {derivedBase} La licence ODbL oblige à offrir cette base, ou la façon de la refaire. Cette façon, c’est le
            logiciel, qui est libre ; sa commande « sheets export » écrit les fiches dans un fichier pour les
            programmes. Vous pouvez aussi demander ce fichier à <a href="/mentions-legales">l’éditeur du site</a>.
          </p>
        )}
      </MarginSection>
      <MarginSection id="sources-citees" title="Les sources citées">
        {sources.count > 0 ? (
          <>
            <p className="mb-4 max-w-reading">
              Les fiches nomment {formatCount(sources.count, 'source', 'sources')}. La plus utilisée vient en premier.
              Quand deux sources se contredisent, la fiche montre les deux.
            </p>
            <CitedSources sources={sources.shown} />
            {sources.rarer && <RarerSources rarer={sources.rarer} />}
          </>
        ) : (
          <p className="max-w-reading">
            Aucune fiche de cette collection ne nomme sa source. La collection elle-même est donc la seule source de ce
            que vous lisez.
          </p>
        )}
      </MarginSection>
      {smicFacts && (
        <MarginSection id="smic" title="Le SMIC de référence">
          <p className="mb-4 max-w-reading">
            Chaque salaire de début en chiffres est comparé au SMIC en vigueur. Un montant qui était le SMIC de son
            époque est dit « au SMIC », et compte au SMIC d’aujourd’hui. Un autre montant plus bas que le SMIC le dit :
            il peut être ancien, ou valoir pour un temps partiel.
          </p>
          <FactList facts={smicFacts} />
          <SmicSteps steps={smic} />
        </MarginSection>
      )}
      {wageFacts && (
        <MarginSection id="salaires" title="Les salaires de l’INSEE">
          <p className="mb-4 max-w-reading">
            Chaque salaire est aussi placé par rapport à la médiane des salariés du privé. L’INSEE la donne en net, les
            fiches parlent en brut : le passage de l’un à l’autre est une estimation, toujours signalée.
          </p>
          <FactList facts={wageFacts} />
          <WageYears years={wages} />
        </MarginSection>
      )}
      {officialTerms.length > 0 && (
        <MarginSection id="termes-officiels" title="Les termes officiels">
          <p className="max-w-reading">
            Une fiche qui porte un nom anglais donne aussi le terme français publié au Journal officiel. Le site en
            connaît {formatCount(officialTerms.length, 'terme', 'termes')}, relevés dans{' '}
            <a href="https://www.culture.fr/franceterme">FranceTerme</a>, du ministère de la Culture. Chacun garde sa
            date et son adresse. Un nom anglais sans terme connu reste tel quel.
          </p>
        </MarginSection>
      )}
      {jobs.some(({ romeCodes }) => romeCodes.length > 0) && (
        <MarginSection id="rome" title="Les codes ROME">
          <div className="prose">
            <p>
              Les codes comme « D1102 » sont ceux du Répertoire opérationnel des métiers et des emplois (ROME), tenu par
              France Travail et diffusé sous <LinkedText parts={linkLicences('Licence Ouverte 2.0')} />. Ils sont repris
              des fiches.
            </p>
            {jobs.some(({ romeAppellations }) => romeAppellations.length > 0) && (
              <p>
                Le ROME donne aussi à chaque code des appellations. Un code est plus large qu’une fiche : nous ne
                gardons que celles qui valent pour son métier.
              </p>
            )}
          </div>
        </MarginSection>
      )}
      <MarginSection id="recherche" title="La recherche, pour d’autres sites">
        <div className="prose">
          <p>
            La recherche répond aussi à un programme, en JSON, sans clé ni compte :{' '}
            <a href="/api/recherche?q=boulang%C3%A8re&amp;limit=5">/api/recherche?q=boulangère&amp;limit=5</a>. Elle dit
            les mots compris et le nombre de métiers trouvés. Pour chaque métier, elle donne l’identifiant, la fin de
            l’adresse, le nom au féminin et au masculin, et ce qui l’a fait trouver. Une réponse donne 50 métiers au
            plus.
          </p>
          <p>Vous pouvez aussi ajouter ce site aux moteurs de recherche de votre navigateur.</p>
        </div>
      </MarginSection>
      <MarginSection id="logiciel" title="Le logiciel">
        <FactList
          facts={[
            { label: 'Code du site', value: 'Métiers en clair, licence MIT. Elle ne s’étend pas aux fiches.' },
            {
              label: 'Caractères du texte',
              value: (
                <>
                  Atkinson Hyperlegible Next,{' '}
                  <a href="https://github.com/googlefonts/atkinson-hyperlegible-next">
                    The Atkinson Hyperlegible Next Project Authors
                  </a>
                  , SIL Open Font License 1.1
                </>
              ),
            },
            {
              label: 'Caractères des titres',
              value: (
                <>
                  Bricolage Grotesque,{' '}
                  <a href="https://github.com/ateliertriay/bricolage">The Bricolage Grotesque Project Authors</a>, SIL
                  Open Font License 1.1
                </>
              ),
            },
            { label: 'Pictogrammes', value: 'Dessinés pour ce site, licence MIT' },
          ]}
        />
      </MarginSection>
      <MarginSection id="reutiliser" title="Réutiliser une fiche">
        <div className="prose">
          <p>
            Vous pouvez faire un lien vers une fiche et l’imprimer pour votre usage.{' '}
            {collection.licence
              ? 'Pour republier un texte ou des données, respectez la licence de la collection et recopiez sa mention.'
              : 'Pour republier un texte ou des données, demandez d’abord l’accord de l’éditeur : la collection ne précise pas sa licence.'}{' '}
            Un chiffre se cite avec sa source et sa date : elles sont écrites à côté de lui.
          </p>
        </div>
      </MarginSection>
    </TrustPage>
  );
}
