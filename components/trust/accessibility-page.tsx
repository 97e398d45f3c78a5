import { CriterionList } from '@/components/trust/criterion-list';
import { FactList } from '@/components/trust/fact-list';
import { MarginSection } from '@/components/trust/margin-section';
import { TrustPage } from '@/components/trust/trust-page';
import type { AccessibilityPageData } from '@/lib/views/accessibility/accessibility-page';

interface AccessibilityPageProps {
  page: AccessibilityPageData;
  /** Where to write to the publisher; null where the legal notice of this installation gives no address. */
  email: string | null;
}

/** The declaration of accessibility, in the form that the law asks for, and the grid of criteria that it rests on. */
export function AccessibilityPage({ page, email }: AccessibilityPageProps) {
  return (
    <TrustPage
      path="/accessibilite"
      lead={
        <>
          <strong>Non conforme.</strong> C’est le mot que demande la loi tant que personne n’a audité le site. Voici ce
          qui est testé, ce qui ne marche pas, et à qui le dire.
        </>
      }
    >
      <MarginSection id="etat" title="État de conformité">
        <div className="prose">
          <p>
            Cette déclaration vaut pour le site que vous lisez, Métiers en clair, tel que son{' '}
            <a href="/mentions-legales">éditeur</a> le publie.
          </p>
          <p>
            Le site est <strong>non conforme</strong> au référentiel général d’amélioration de l’accessibilité (RGAA
            4.1.2) : aucun audit n’a mesuré s’il le respecte. Le but est de le respecter en entier.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="tests" title="Résultats des tests">
        <div className="prose">
          <p>Des programmes testent une page de chaque sorte :</p>
          <ul>
            <li>l’outil axe-core n’y trouve rien, en clair comme en sombre ;</li>
            <li>elle tient sur un écran de 320 pixels de large, même avec un texte plus espacé ;</li>
            <li>elle est complète sans JavaScript ;</li>
            <li>
              une fiche métier, une fiche formation, une liste par niveau, les salaires, le glossaire, les sources et
              l’adresse inconnue se lisent avec un texte deux fois plus grand ;
            </li>
            <li>elle a un titre, des sous-titres dans l’ordre, de grandes zones et une langue.</li>
          </ul>
          <p>Cinq pages sont parcourues au clavier de bout en bout : on voit toujours où l’on est.</p>
          <p>
            Personne ne l’a essayée avec un lecteur d’écran, une loupe ou la voix. Un programme ne trouve qu’une partie
            des obstacles.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="limites" title="Contenus non accessibles">
        <div className="prose">
          <h3>Ce qui manque, ou n’est pas vérifié</h3>
          <ul>
            <li>
              Dans le texte des fiches, seuls les noms anglais que le site connaît sont signalés aux lecteurs d’écran.
            </li>
            <li>
              Avec un texte deux fois plus grand, des listes de métiers débordent ; l’accueil, la comparaison et les
              questions n’ont pas été testés.
            </li>
          </ul>
          <p>
            Les fiches gardent aussi les mots de leur source : des phrases y sont longues. Il n’existe pas de version en
            facile à lire et à comprendre (FALC).
          </p>
          <h3>Dérogations et contenus exemptés</h3>
          <p>
            Aucune dérogation n’est demandée et aucun contenu n’est mis à part. Les sites où mènent les liens ont leur
            propre déclaration.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="grille" title="La grille, critère par critère">
        <div className="max-w-[46rem] border-b border-rule">
          <p className="mb-4 max-w-reading">
            Les 106 critères du RGAA, dits avec nos mots et passés en revue par ceux qui font le site : {page.summary}.
            Ce n’est pas un audit, et « conforme » ne vaut que pour les pages testées.
          </p>
          {page.themes.map((theme) => (
            <CriterionList key={theme.title} {...theme} />
          ))}
        </div>
      </MarginSection>
      <MarginSection id="etablissement" title="Établissement">
        <FactList
          facts={[
            { label: 'Établie le', value: page.established },
            { label: 'Technologies', value: 'HTML, CSS, SVG, WAI-ARIA, un peu de JavaScript' },
            { label: 'Outils de test', value: 'axe-core et Playwright, dans le navigateur Chromium' },
            {
              label: 'Pages testées',
              value:
                'Accueil, listes, recherche, fiches métiers et formations, domaines, niveaux, centres d’intérêt, statuts, salaires, comparaison, questions, glossaire, plan du site, pages sur le site, adresse inconnue',
            },
          ]}
        />
      </MarginSection>
      <MarginSection id="signaler" title="Retour d’information et contact">
        <div className="prose">
          <p>
            Une page vous résiste ? Dites à l’éditeur laquelle, ce que vous vouliez faire et avec quel outil. Vous
            pouvez lui demander le contenu sous une autre forme.
          </p>
          {email ? (
            <p>
              Écrire à <a href={`mailto:${email}`}>{email}</a>. Ses autres coordonnées sont dans les{' '}
              <a href="/mentions-legales">mentions légales</a>.
            </p>
          ) : (
            <p>
              L’éditeur n’a pas encore donné d’adresse électronique. Ce qu’il a donné est dans les{' '}
              <a href="/mentions-legales">mentions légales</a>.
            </p>
          )}
        </div>
      </MarginSection>
      <MarginSection id="droit" title="Voies de recours">
        <div className="prose">
          <p>
            Vous avez écrit à l’éditeur, et sa réponse n’est pas venue ou ne vous aide pas ? Vous pouvez vous adresser
            au Défenseur des droits. C’est gratuit :
          </p>
          <ul>
            <li>
              <a href="https://www.defenseurdesdroits.fr/nous-contacter-355">lui envoyer un message</a> ;
            </li>
            <li>
              <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">trouver son délégué près de chez vous</a> ;
            </li>
            <li>lui écrire, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li>
          </ul>
          <p>
            La loi (article 47 de la loi n° 2005-102 du 11 février 2005, décret n° 2019-768 du 24 juillet 2019) oblige
            surtout les organismes publics, ceux qui ont une mission de service public et les grandes entreprises. Pour
            un autre éditeur, cette déclaration est volontaire.
          </p>
        </div>
      </MarginSection>
    </TrustPage>
  );
}
