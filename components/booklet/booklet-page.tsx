import { QrCode } from '@/components/figures/qr-code';
import { HandOut } from '@/components/hand-out/hand-out';
import { PaperAddress } from '@/components/hand-out/paper-address';
import { PaperDesk } from '@/components/hand-out/paper-desk';
import { RuledLines } from '@/components/hand-out/ruled-lines';
import { SITE_NAME } from '@/lib/site/site-url';
import { WORDINGS } from '@/lib/site/wordings';
import { type BookletData, NOTES_TITLE, WORDS_TITLE } from '@/lib/views/booklet/booklet';

/** A list of jobs as sheets of paper: cover, contents, one job a page, words explained, lines to write on. */
export function BookletPage({ booklet }: { booklet: BookletData }) {
  const { contents, sheets, words } = booklet;
  return (
    <PaperDesk back={{ href: booklet.backHref, label: WORDINGS.backToList }}>
      {booklet.aside && <p className="paper-aside no-print">{booklet.aside}</p>}
      <Cover booklet={booklet} />
      {booklet.hasContentsPage && (
        <section className="sheet">
          <Contents lines={contents} />
        </section>
      )}
      {sheets.map(({ sheet, page }) => (
        <HandOut key={sheet.id} sheet={sheet} level={2} page={page} />
      ))}
      {words.length > 0 && (
        <section className="sheet" aria-labelledby="mots">
          <h2 id="mots" className="sheet-name">
            {WORDS_TITLE}
          </h2>
          <dl className="sheet-words">
            {words.map(({ slug, term, longForm, definition }) => (
              <div key={slug}>
                <dt>
                  <b>{term}</b>
                  {longForm && `, ${longForm}`}
                </dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {sheets.length > 0 && (
        <section className="sheet" aria-labelledby="notes-a-prendre">
          <h2 id="notes-a-prendre" className="sheet-name">
            {NOTES_TITLE}
          </h2>
          <RuledLines count={blankLines} />
        </section>
      )}
    </PaperDesk>
  );
}

/** Lines of the last page. */
const blankLines = 22;

function Contents({ lines }: { lines: BookletData['contents'] }) {
  return (
    <section>
      <h2 className="sheet-title">Dans ce livret</h2>
      <ol className="sheet-contents">
        {lines.map(({ href, label, place }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <span>{place}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Cover({ booklet }: { booklet: BookletData }) {
  const { title, note, count, date, address, code, sheets, contents } = booklet;
  return (
    <section className="sheet sheet-cover" aria-labelledby="titre-du-livret">
      <p>{SITE_NAME}</p>
      <h1 id="titre-du-livret" className="sheet-name">
        {title}
      </h1>
      {note && <p className="sheet-note">{note}</p>}
      {sheets.length > 0 ? (
        <>
          <p>
            {count}, {date}
          </p>
          <p className="sheet-code">
            {code && <QrCode code={code} />}
            Cette liste :<br />
            <PaperAddress address={address} />
          </p>
          {contents.length > 0 && !booklet.hasContentsPage && <Contents lines={contents} />}
        </>
      ) : (
        <p>
          Ce livret est vide. <a href="/metiers">Choisissez des métiers</a>, mettez-les dans{' '}
          <a href="/selection">{WORDINGS.myList}</a> : le livret aura une page par métier, prête à imprimer.
        </p>
      )}
    </section>
  );
}
