import { NBSP } from '@/lib/text/spaces';

/** What a search found a job by. `kind` is public: /api/recherche gives it as `reason`. `form` is the wording of the sheet or referential, not the words typed. */
export type MatchReason =
  /** The job's own name, in the form that was met. */
  | { kind: 'name'; form: string }
  | { kind: 'other-name'; form: string }
  /** Official French term of an English name. */
  | { kind: 'official-term'; form: string }
  /** A word that people say, where no sheet has it. */
  | { kind: 'everyday-word'; form: string }
  | { kind: 'rome-appellation'; form: string; code: string }
  /** A name of the ROME code that the sheet prints, which other jobs share. */
  | { kind: 'rome-code-appellation'; form: string }
  /** `parent`: the code that the sheet prints, where the code asked for was cut from it. */
  | { kind: 'rome-code'; form: string; parent?: string }
  | { kind: 'id'; form: string }
  | { kind: 'training'; form: string }
  /** Words of a section: `form` is a short extract around them, `section` its title. */
  | { kind: 'text'; form: string; section: string };

/**
 * Says in French what a job was found by; follows « trouvé grâce à : ».
 * @returns "animatrice de réseaux sociaux", "formation « CAP boulanger »"
 */
export function describeReason(reason: MatchReason): string {
  const quoted = `«${NBSP}${reason.form}${NBSP}»`;
  switch (reason.kind) {
    case 'name':
      return `son nom, ${reason.form}`;
    case 'other-name':
      return reason.form;
    case 'official-term':
      return `terme officiel ${quoted}`;
    case 'everyday-word':
      return `mot courant ${quoted}`;
    case 'rome-appellation':
      return `appellation du ROME ${quoted}`;
    case 'rome-code-appellation':
      return `${quoted}, appellation de son code ROME`;
    case 'rome-code':
      return reason.parent ? `code ROME 4.0 ${reason.form}, issu de ${reason.parent}` : `code ROME ${reason.form}`;
    case 'id':
      return `identifiant ${reason.form}`;
    case 'training':
      return `formation ${quoted}`;
    case 'text':
      return `«${NBSP}${reason.form}${NBSP}» (${reason.section})`;
    default:
      return reason satisfies never;
  }
}

/**
 * Says in one sentence why a job is among the results.
 * @returns "Trouvé grâce à : animatrice de réseaux sociaux"; null where its name, which stands above, says why
 */
export function describeFinding(reason: MatchReason): string | null {
  if (reason.kind === 'name') return null;
  return `Trouvé grâce à${NBSP}: ${describeReason(reason)}`;
}
