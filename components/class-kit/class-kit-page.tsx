import { PaperAddress } from '@/components/hand-out/paper-address';
import { PaperDesk } from '@/components/hand-out/paper-desk';
import { RuledLines } from '@/components/hand-out/ruled-lines';
import { SITE_NAME } from '@/lib/site/site-url';
import { WORDINGS } from '@/lib/site/wordings';
import type { ClassKitData } from '@/lib/views/class-kit/class-kit';

/** Work for a class about a list of jobs: questions, something to check, games; answers upside down on the second sheet. */
export function ClassKitPage({ kit }: { kit: ClassKitData }) {
  return (
    <PaperDesk back={{ href: kit.backHref, label: WORDINGS.backToList }}>
      <section className="sheet sheet-kit">
        <header>
          <p className="sheet-site">
            {SITE_NAME} <span>{kit.date}</span>
          </p>
          <h1 className="sheet-name sheet-name-long">{kit.title}</h1>
          {kit.jobs.length > 0 ? (
            <p>{kit.jobs.join(' · ')}</p>
          ) : (
            <p>
              Il n’y a pas encore de métier. <a href="/metiers">Choisissez-en</a>, mettez-les dans{' '}
              <a href="/selection">{WORDINGS.myList}</a> : cette page en fera trois questions, un chiffre à vérifier et
              un jeu.
            </p>
          )}
        </header>
        {kit.questions.length > 0 && <Questions questions={kit.questions} />}
        {kit.verification && <Verification verification={kit.verification} />}
      </section>
      {kit.games.length > 0 && <Games kit={kit} />}
    </PaperDesk>
  );
}

function Questions({ questions }: Pick<ClassKitData, 'questions'>) {
  return (
    <section>
      <h2 className="sheet-title">Trois questions à discuter</h2>
      <ol className="sheet-questions">
        {questions.map((question) => (
          <li key={question}>
            {question}
            <RuledLines count={3} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Verification({ verification: { task, facts } }: { verification: NonNullable<ClassKitData['verification']> }) {
  return (
    <section className="sheet-check">
      <h2 className="sheet-title">Un chiffre, ça se vérifie</h2>
      <p>{task}</p>
      <ul className="sheet-claims">
        {facts.map(({ key, text, source }) => (
          <li key={key}>
            <b>{text}</b> <small>{source}</small>
          </li>
        ))}
      </ul>
      <RuledLines count={6} />
    </section>
  );
}

function Games({ kit: { games, verification, address } }: { kit: ClassKitData }) {
  return (
    <section className="sheet sheet-kit">
      {games.map(({ key, title, rule, rounds }) => (
        <section key={key}>
          <h2 className="sheet-title">{title}</h2>
          <p>{rule}</p>
          <ul className="sheet-rounds">
            {rounds.map((round) => (
              <li key={round.key}>
                <span>{round.name}</span>
                <span className="sheet-guess">{round.unit}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <details className="sheet-answers print-open">
        <summary className="action action-quiet">Les réponses</summary>
        <div>
          {games.map(({ key, title, rounds }) => (
            <p key={key}>
              <b>{title}.</b>{' '}
              {rounds.map(({ key: round, name, answer, source }) => (
                <span key={round}>
                  {name} : {answer} <small>{source}</small>{' '}
                </span>
              ))}
            </p>
          ))}
          {verification && (
            <p>
              <b>Un chiffre, ça se vérifie.</b> {verification.clues.join(' ')}
            </p>
          )}
        </div>
      </details>
      <p className="sheet-notes">
        Les fiches : <PaperAddress address={address} />
      </p>
    </section>
  );
}
