import { WORDINGS } from '@/lib/site/wordings';

/** What an empty list says. */
export function HowToMakeList() {
  return (
    <div className="prose">
      <p>Une liste de métiers à relire, à imprimer ou à envoyer. Pour la faire, au choix :</p>
      <ul>
        <li>
          sur une fiche ou dans <a href="/metiers">une liste de métiers</a>, touchez « {WORDINGS.addToMyList} » ;
        </li>
        <li>dans une liste, cochez plusieurs métiers, puis « {WORDINGS.addToMyList} » en bas ;</li>
        <li>cherchez un premier métier ici.</li>
      </ul>
      <p>Pas de compte : la liste est tout entière dans l’adresse de la page, qui se garde et s’envoie.</p>
    </div>
  );
}
