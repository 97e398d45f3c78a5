import type { AnswerLine } from '@/lib/views/guided-start/answers';

/** The answers that made the list, each of which can be changed alone. */
export function AnswerList({ answers }: { answers: readonly AnswerLine[] }) {
  return (
    <dl className="border-b border-rule">
      {answers.map(({ key, label, values, href }) => (
        <div
          key={key}
          className="keep grid grid-cols-[1fr_auto] items-baseline gap-x-5 border-t border-rule py-1 md:grid-cols-[13rem_1fr_auto]"
        >
          <dt className="col-start-1 row-start-1 text-soft">{label}</dt>
          <dd
            className={`col-span-2 row-start-2 pb-1 md:col-span-1 md:col-start-2 md:row-start-1 ${values.length === 0 ? 'text-soft' : ''}`}
          >
            {values.length > 0 ? values.join(' · ') : 'pas de réponse'}
          </dd>
          <dd className="no-print col-start-2 row-start-1 md:col-start-3">
            <a
              href={href}
              aria-label={`${values.length > 0 ? 'Changer' : 'Répondre'} : ${label}`}
              className="inline-flex min-h-9 items-center text-small"
            >
              {values.length > 0 ? 'Changer' : 'Répondre'}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
