import type { Training } from '@/lib/model/training/training';
import { shortTypeName, withoutFormerName } from '@/lib/model/training/type-name';
import type { TrainingStep } from '@/lib/pathways/list-training-steps';
import { nameDiplomas } from '@/lib/pathways/read-diplomas';
import { listPlainSentences } from '@/lib/views/shared/answer-sentences';

/** A sentence that tells of going on, and one that says that one cannot. */
const GOES_ON = /poursui|continu|prépar|intégrer|envisag|accéder|accessible|s[’']orienter/i;
const DENIES = /\b(?:n[’']|ne )\S+ (?:\S+ )?(?:pas|plus|aucune?)\b/i;
/** Kinds that name no diploma. */
const VAGUE = /^(?:formation|diplôme)\b(?! d[’'](?:ingénieur|État))/i;

/**
 * Lists the kinds of diplomas that may follow a training: those that its sheet names under Poursuite d'études, and those of the trainings
 * that sheets name in full.
 * @returns "CS", "bac pro", "BP"; the kind of the training itself is left out; empty where no sheet says
 */
export function listNextKinds({ type, sections }: Training, after: readonly TrainingStep[]): string[] {
  const own = type ? nameKind(type) : '';
  const further = sections.find(({ key }) => key === 'further-studies');
  const told = listPlainSentences(further?.markdown ?? '').filter((one) => GOES_ON.test(one) && !DENIES.test(one));
  const kinds = [
    ...after.flatMap(({ training }) => (training.type ? [nameKind(training.type)] : [])),
    ...told.flatMap(nameDiplomas),
  ];
  return [...new Set(kinds)].filter((kind) => !own.startsWith(kind) && !VAGUE.test(kind));
}

function nameKind(type: string): string {
  return shortTypeName(withoutFormerName(type)).replaceAll("'", '’');
}
