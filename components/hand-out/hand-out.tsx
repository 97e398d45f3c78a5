import { Emblem } from '@/components/figures/emblem';
import { QrCode } from '@/components/figures/qr-code';
import { StudyTimeline } from '@/components/figures/study-timeline';
import { NoteText } from '@/components/profile/note-list';
import { GenderedForms } from '@/components/ui/gendered-name';
import { SITE_NAME } from '@/lib/site/site-url';
import type { HandOutData } from '@/lib/views/hand-out/hand-out';
import type { Answer, FirstFact } from '@/lib/views/shared/chapter';
import { PaperAddress } from './paper-address';
import { PaperNote } from './paper-note';
import { RuledLines } from './ruled-lines';

interface HandOutProps {
  sheet: HandOutData;
  /** Whether it is the page, or a page of a booklet. */
  level: 1 | 2;
  /** Its number in a booklet. */
  page?: number;
}

/** A job on one A4 page, black on white. */
export function HandOut({ sheet, level, page }: HandOutProps) {
  const Name = level === 1 ? 'h1' : 'h2';
  const Title = level === 1 ? 'h2' : 'h3';
  const { facts, payAnswer, work, studies, trainings, near } = sheet;
  return (
    <article id={sheet.id} data-domaine={sheet.domain ?? undefined} className="sheet">
      <header className="sheet-head">
        <Emblem emblem={sheet.emblem} className="sheet-emblem" />
        <div>
          <p className="sheet-site">
            {SITE_NAME}
            {page && <span>page {page}</span>}
          </p>
          <Name className={`sheet-name sheet-name-${sheet.nameSize}`}>
            <GenderedForms name={sheet.name} />
          </Name>
          <p>{sheet.lead}</p>
        </div>
      </header>
      <Facts facts={facts} />
      {payAnswer && <AnswerText answer={payAnswer} />}
      {work.text !== '' && (
        <section>
          <Title className="sheet-title">On fait quoi ?</Title>
          <p className="sheet-work">
            {work.text}
            {work.isCut && <b> … la suite sur la page</b>}
          </p>
        </section>
      )}
      <section>
        <Title className="sheet-title">Quelles études ?</Title>
        <AnswerText answer={studies.answer} />
        {studies.timeline && <StudyTimeline timeline={studies.timeline} Mark={PaperNote} />}
      </section>
      <div className="sheet-lists">
        {trainings.lines.length > 0 && (
          <section>
            <Title className="sheet-title">
              Des formations
              {trainings.note !== null && <PaperNote number={trainings.note} />}
            </Title>
            <ul>
              {trainings.lines.map(({ key, label, detail }) => (
                <li key={key}>
                  <b>{label}</b>
                  {detail && <span> {detail}</span>}
                </li>
              ))}
            </ul>
            {trainings.left > 0 && <p>… {trainings.left} de plus sur la page</p>}
          </section>
        )}
        {near.jobs.length > 0 && (
          <section>
            <Title className="sheet-title">
              Dans le même genre
              {near.note !== null && <PaperNote number={near.note} />}
            </Title>
            <ul>
              {near.jobs.map(({ href, name, change }) => (
                <li key={href}>
                  <a href={href}>
                    <b>
                      <GenderedForms name={name} />
                    </b>
                  </a>
                  {change && <span> {change}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="sheet-foot">
        <section>
          <Title className="sheet-title">Mes questions</Title>
          <RuledLines count={sheet.ruledLines} />
        </section>
        <p className="sheet-code">
          {sheet.code && <QrCode code={sheet.code} />}
          La fiche complète :<br />
          <a href={sheet.profileHref}>
            <PaperAddress address={sheet.address} />
          </a>
        </p>
      </div>
      <footer className="sheet-notes">
        <ol>
          {sheet.notes.map(({ number, text, url }) => (
            <li key={number}>
              <NoteText text={text} url={url} />
            </li>
          ))}
        </ol>
        <p>{sheet.small.join(' ')}</p>
      </footer>
    </article>
  );
}

function Facts({ facts }: { facts: readonly FirstFact[] }) {
  return (
    <dl className="sheet-facts">
      {facts.map(({ key, label, value, detail, note }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <b className={value.length > longestLarge ? '' : 'sheet-value'}>{value}</b>
            {note !== null && <PaperNote number={note} />}
            {detail && <span>{detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Values that are longer than this, in characters, are set smaller: a tile is a quarter of the page wide. */
const longestLarge = 12;

function AnswerText({ answer: { before, key, after, note } }: { answer: Answer }) {
  return (
    <p>
      {before}
      <b>{key}</b>
      {after}
      {note !== null && <PaperNote number={note} />}
    </p>
  );
}
