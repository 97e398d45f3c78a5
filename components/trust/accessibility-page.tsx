import { MarginSection } from '@/components/trust/margin-section';
import { TrustPage } from '@/components/trust/trust-page';

/** What is checked of the accessibility of the site, and what is not. */
export function AccessibilityPage() {
  return (
    <TrustPage
      path="/accessibilite"
      lead={
        <>
          <strong>Non audité, objectif conformité totale.</strong> Ce site est construit pour être utilisable par tout
          le monde, mais aucun audit ne l’a encore confirmé.
        </>
      }
    >
      <MarginSection id="etat" title="Où en est le site">
        <div className="prose">
          <p>
            Le but est de respecter tous les critères du référentiel général d’amélioration de l’accessibilité (RGAA
            4.1), qui reprend les niveaux A et AA des règles internationales (WCAG).
          </p>
          <p>
            Personne n’a encore mené d’audit complet. Cette page n’est donc pas une déclaration de conformité, et le
            site ne se dit pas conforme.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="verifications" title="Ce qui est vérifié">
        <div className="prose">
          <p>Des tests automatiques accompagnent le logiciel. Sur un exemple de chaque type de page, ils vérifient :</p>
          <ul>
            <li>l’absence d’anomalie détectée par l’outil axe-core, en mode clair et en mode sombre ;</li>
            <li>un titre unique, des sous-titres dans l’ordre et la langue de la page ;</li>
            <li>une lecture sans défilement horizontal sur un écran de 320 pixels de large ;</li>
            <li>un contenu complet quand JavaScript est désactivé ;</li>
            <li>le lien « Aller au contenu », premier arrêt du clavier sur les fiches métiers.</li>
          </ul>
          <p>Un outil automatique ne trouve qu’une partie des obstacles. Le reste demande des essais humains.</p>
        </div>
      </MarginSection>
      <MarginSection id="limites" title="Limites connues">
        <div className="prose">
          <ul>
            <li>
              Le site n’a pas été essayé par des personnes qui utilisent un lecteur d’écran, une loupe ou la voix.
            </li>
            <li>
              Le texte des fiches garde les mots de sa source. Des sigles n’y sont pas expliqués, des phrases sont
              longues, et des mots anglais n’y sont pas signalés aux lecteurs d’écran.
            </li>
            <li>Aucune version en facile à lire et à comprendre (FALC) n’existe encore.</li>
            <li>Les liens externes mènent à des sites dont l’accessibilité n’a pas été vérifiée.</li>
          </ul>
        </div>
      </MarginSection>
      <MarginSection id="signaler" title="Signaler un obstacle">
        <div className="prose">
          <p>
            Une page vous résiste ? Écrivez à l’éditeur, dont l’adresse figure dans les{' '}
            <a href="/mentions-legales">mentions légales</a>. Donnez l’adresse de la page, ce que vous vouliez faire et
            l’outil que vous utilisez. Demandez aussi, si besoin, le contenu sous une autre forme.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="droit" title="Ce que dit la loi">
        <div className="prose">
          <p>
            L’obligation d’accessibilité numérique vient de l’article 47 de la loi n° 2005-102 du 11 février 2005. Elle
            vise surtout les organismes publics, ceux qui ont une mission de service public et les grandes entreprises.
          </p>
          <p>
            Si l’éditeur de ce site en fait partie, il doit faire auditer le site et remplacer cette page par une
            déclaration d’accessibilité. Vous pouvez alors, s’il ne répond pas à votre signalement, saisir le{' '}
            <a href="https://www.defenseurdesdroits.fr/">Défenseur des droits</a>. Sinon, cette page est un engagement
            volontaire.
          </p>
        </div>
      </MarginSection>
    </TrustPage>
  );
}
