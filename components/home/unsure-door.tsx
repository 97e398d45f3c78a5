/**
 * For those who do not know what to type: a few questions, or a job drawn by lot.
 * @param questions "six questions"; null where the sheets allow none
 */
export function UnsureDoor({ questions }: { questions: string | null }) {
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-rule pt-4">
      <span className="text-soft">Vous ne savez pas quoi chercher ?</span>
      {questions && (
        <a href="/par-ou-commencer" className="action action-quiet">
          Répondre à {questions}
        </a>
      )}
      <a href="/hasard" rel="nofollow" className="inline-flex min-h-11 items-center">
        Un métier au hasard
      </a>
    </p>
  );
}
