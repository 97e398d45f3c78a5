import { MarginSection } from '@/components/trust/margin-section';
import { TrustPage } from '@/components/trust/trust-page';
import { WORDINGS } from '@/lib/site/wordings';
import type { CounsellorsPageData } from '@/lib/views/counsellors/counsellors-page';

/** For those who show jobs to a pupil: what holds, what can be handed over. */
export function CounsellorsPage({ page: { example, reportTo } }: { page: CounsellorsPageData }) {
  return (
    <TrustPage
      path="/conseillers"
      lead="Dix minutes, un élève en face de vous : des chiffres que vous pouvez défendre, et une liste qu’il emporte."
    >
      <MarginSection id="defendre" title="Des chiffres qui se défendent">
        <div className="prose">
          <ul>
            <li>
              Un montant garde son unité, brut ou net, sa condition, sa source et son année. Le numéro à côté les dit.
            </li>
            <li>
              Des sources qui ne sont pas d’accord sont montrées côte à côte, avec l’écart. Aucune moyenne ne les
              remplace.
            </li>
            <li>Un salaire de début est comparé au SMIC en vigueur. S’il est au-dessous, la page le signale.</li>
            <li>Ce que la fiche ne dit pas est dit absent, à sa place.</li>
          </ul>
          {example?.pay && (
            <blockquote>
              <p>
                <a href={`${example.path}#paie`}>{example.name}</a>. {example.pay.label} :{' '}
                <strong>{example.pay.value}</strong>
                {example.pay.detail && `, ${example.pay.detail}`}. {example.pay.source}
              </p>
            </blockquote>
          )}
          <p>
            D’où viennent les fiches : <a href="/sources">Sources et licences</a>. Ce que les vérifications y trouvent :{' '}
            <a href="/qualite">Qualité des fiches</a>. Le site renseigne ; il ne fait passer aucun test et ne dit pas à
            un élève quoi choisir.
          </p>
        </div>
      </MarginSection>
      {example && (
        <>
          <MarginSection id="liste" title="Une liste en une minute">
            <div className="prose">
              <ol>
                <li>
                  Cherchez, ou <a href="/par-ou-commencer">répondez à trois questions</a> avec l’élève.
                </li>
                <li>
                  Sur chaque métier, touchez « + Ma liste ». Dans une liste de métiers, vous pouvez aussi en cocher
                  plusieurs, puis toucher « + Ma liste » : c’est le moyen sans JavaScript.
                </li>
                <li>
                  Ouvrez <a href="/selection">Ma liste</a> : donnez un titre, écrivez un mot, changez l’ordre.
                </li>
                <li>
                  Envoyez l’adresse : elle contient toute la liste, avec son titre et son mot. Pas de compte à créer.
                </li>
              </ol>
              <p>
                Un exemple : <a href={example.lists['/selection']}>{example.listed}</a>.
              </p>
            </div>
          </MarginSection>
          <MarginSection id="imprimer" title="Sur papier">
            <div className="prose">
              <ul>
                <li>
                  <a href={`${example.path}/a4`}>Un métier sur une page</a>, lisible en noir et blanc, avec des lignes
                  pour les questions de l’élève.
                </li>
                <li>
                  <a href={example.lists['/selection/livret']}>Le livret d’une liste</a> : une couverture, un métier par
                  page, les mots expliqués.
                </li>
                <li>
                  <a href={example.lists['/selection/classe']}>La fiche pour la classe</a> : des questions à discuter,
                  des chiffres à vérifier, un jeu d’estimation.
                </li>
              </ul>
            </div>
          </MarginSection>
          <MarginSection id="emporter" title="Sans réseau, ou ailleurs">
            <div className="prose">
              <ul>
                <li>
                  <a href={example.lists['/selection/emporter']}>La liste en un seul fichier</a>, à lire depuis une clé
                  USB. Ou <a href={example.lists['/selection.csv']}>pour un tableur (CSV)</a>.
                </li>
                <li>
                  <a href={`${example.path}#citer`}>{WORDINGS.cite}</a> : ISO 690, APA, ou un fichier pour Zotero. C’est
                  au bas de chaque fiche.
                </li>
                <li>
                  <a href={`${example.path}#integrer`}>{WORDINGS.embed}</a> dans l’ENT, Moodle ou le site de
                  l’établissement : une carte avec la paie, sa source et le niveau.
                </li>
              </ul>
            </div>
          </MarginSection>
        </>
      )}
      <MarginSection id="signaler" title="Une erreur dans une fiche">
        <div className="prose">
          {reportTo ? (
            <p>
              « {WORDINGS.report} » est au bas de chaque chapitre : le message est déjà rempli. Pour le reste,{' '}
              <a href={reportTo}>écrivez ici</a>.
            </p>
          ) : (
            <p>
              Écrivez à l’éditeur : son adresse, s’il l’a donnée, est dans les{' '}
              <a href="/mentions-legales">mentions légales</a>. Donnez l’identifiant de la fiche, au bas de sa page, et
              votre source.
            </p>
          )}
        </div>
      </MarginSection>
    </TrustPage>
  );
}
