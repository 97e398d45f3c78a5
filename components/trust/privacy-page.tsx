import { MarginSection } from '@/components/trust/margin-section';
import { TrustPage } from '@/components/trust/trust-page';

/** What the site knows of its visitors. */
export function PrivacyPage() {
  return (
    <TrustPage
      path="/confidentialite"
      lead="Ce site ne cherche pas à savoir qui vous êtes. Il ne dépose aucun cookie, ne mesure pas vos visites et ne demande aucun compte."
    >
      <MarginSection id="aucune-collecte" title="Ce que le site ne fait pas">
        <div className="prose">
          <ul>
            <li>
              Aucun cookie. Votre navigateur garde, pour aller plus vite, une copie des caractères et de la mise en page
              ; et <a href="#ma-liste">votre liste de métiers</a>, si vous en faites une.
            </li>
            <li>Aucun traceur, aucune mesure d’audience, aucune publicité.</li>
            <li>Aucun compte, aucun formulaire qui demande votre nom ou votre adresse.</li>
            <li>
              Aucun appel à un autre site : le texte, les caractères, les dessins et le petit script d’appoint viennent
              tous d’ici. Le navigateur a pour consigne de refuser le reste.
            </li>
          </ul>
          <p>Cela vaut pour tout le monde, quel que soit l’âge.</p>
        </div>
      </MarginSection>
      <MarginSection id="ma-liste" title="Ma liste">
        <div className="prose">
          <p>
            Quand vous mettez un métier dans « Ma liste », votre navigateur la note dans la mémoire qu’il tient pour ce
            site (« localStorage », sous le nom « ma-liste-1 ») : les numéros des métiers, le titre et la note. Rien
            n’en sort tant que vous n’ouvrez pas la liste ; son adresse dit alors tout ce qu’elle contient, comme celle
            d’une recherche.
          </p>
          <p>
            Pour l’effacer : <a href="/selection">Ma liste</a>, puis « Effacer ma liste ». Effacer les données de ce
            site dans les réglages du navigateur l’efface aussi.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="recherche" title="Vos recherches">
        <div className="prose">
          <p>
            Les mots que vous cherchez et les filtres que vous choisissez s’écrivent dans l’adresse de la page. C’est ce
            qui permet de la partager. Pendant que vous écrivez, le champ de recherche demande au site ce qu’il peut
            vous proposer : ce qui est déjà écrit lui est envoyé. Le site ne garde rien de tout cela, mais l’adresse de
            la page reste dans l’historique de votre navigateur, et ces adresses peuvent figurer dans le journal du
            serveur.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="hors-connexion" title="Les pages gardées">
        <div className="prose">
          <p>
            Si vous touchez « Garder hors connexion », et seulement alors, votre navigateur garde les pages que vous
            ouvrez, pour les relire sans réseau. Elles restent sur votre appareil : le site n’en sait rien. « Ne plus
            garder » efface tout : voir <a href="/hors-connexion">ce qui est gardé</a>.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="journaux" title="Le journal du serveur">
        <div className="prose">
          <p>
            Comme tout site, celui-ci tourne sur le serveur d’un hébergeur. Cet hébergeur peut noter, pour chaque page
            demandée, l’heure, l’adresse de la page et l’adresse IP de l’appareil, afin d’assurer la sécurité du
            service. Le logiciel du site ne lit pas ce journal. Sa durée de conservation dépend de l’hébergeur, nommé
            dans les <a href="/mentions-legales">mentions légales</a>.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="cartes" title="Nos cartes sur d’autres sites">
        <div className="prose">
          <p>
            Un autre site peut montrer la carte d’un métier, qui vient alors d’ici, sans cookie ni script. Votre
            navigateur n’en garde qu’une copie de la mise en page, pour aller plus vite. Le journal du serveur peut
            noter sur quel site elle a été vue.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="liens" title="Les liens vers d’autres sites">
        <div className="prose">
          <p>
            Certains liens mènent ailleurs, par exemple vers une fiche officielle. Le site d’arrivée sait que vous venez
            d’ici, mais pas de quelle page. Il applique ensuite ses propres règles.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="droits" title="Vos droits">
        <div className="prose">
          <p>
            Le règlement européen sur la protection des données vous donne le droit de savoir ce qui est gardé sur vous,
            de le faire corriger ou effacer. Écrivez pour cela à l’éditeur, dont l’adresse figure dans les{' '}
            <a href="/mentions-legales">mentions légales</a>. Si la réponse ne vous convient pas, vous pouvez adresser
            une plainte à la <a href="https://www.cnil.fr/fr/plaintes">CNIL</a>.
          </p>
        </div>
      </MarginSection>
    </TrustPage>
  );
}
