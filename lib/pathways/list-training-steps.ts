import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { Training } from '@/lib/model/training/training';
import { toPlainText } from '@/lib/text/plain-text';
import { findNamedTrainings, indexTrainingNames, stemOf } from './find-named-trainings';

/** A training that comes before or after another, because a sheet says so. */
export interface TrainingStep {
  training: Training;
  /** Whose sheet names the other: that of the page, that of the step, or both. */
  saidBy: 'page' | 'step' | 'both';
}

export interface TrainingSteps {
  /** One comes from there. */
  before: readonly TrainingStep[];
  /** One can go on there. */
  after: readonly TrainingStep[];
}

interface Links {
  /** What each sheet names under Poursuite d'études. */
  further: ReadonlyMap<Training, readonly Training[]>;
  /** What each sheet names under Accès. */
  access: ReadonlyMap<Training, readonly Training[]>;
  /** The same two, from the training named to those whose sheet names it. */
  namedFurther: ReadonlyMap<Training, readonly Training[]>;
  namedAccess: ReadonlyMap<Training, readonly Training[]>;
}

/**
 * Lists the trainings that come before and after one: those that its sheet names under Poursuite d'études and under Accès, and those whose
 * own sheets name it there. Nothing is guessed from levels.
 * @returns in the order of the page's sheet, then by label
 */
export function listTrainingSteps(catalogue: Catalogue, training: Training): TrainingSteps {
  const { further, access, namedFurther, namedAccess } = findLinks(catalogue);
  return {
    before: join(access.get(training), namedFurther.get(training)),
    after: join(further.get(training), namedAccess.get(training)),
  };
}

function join(here: readonly Training[] = [], there: readonly Training[] = []): TrainingStep[] {
  return [...new Set([...here, ...there])].map((training) => ({
    training,
    saidBy: !there.includes(training) ? 'page' : here.includes(training) ? 'both' : 'step',
  }));
}

const findLinks = oncePerCatalogue((catalogue: Catalogue): Links => {
  const further = readLinks(catalogue, 'further-studies');
  const access = readLinks(catalogue, 'access');
  return { further, access, namedFurther: reverse(further), namedAccess: reverse(access) };
});

function readLinks({ trainings }: Catalogue, section: string): Map<Training, Training[]> {
  const index = indexTrainingNames(trainings);
  const links = new Map<Training, Training[]>();
  for (const training of trainings) {
    const markdown = training.sections.find(({ key }) => key === section)?.markdown;
    if (!markdown) continue;
    // Under Accès a sheet names itself, for all the options of its diploma.
    const named = findNamedTrainings(toPlainText(markdown), index).filter(
      (other) => stemOf(other.label) !== stemOf(training.label),
    );
    if (named.length > 0) links.set(training, named);
  }
  return links;
}

function reverse(links: ReadonlyMap<Training, readonly Training[]>): Map<Training, Training[]> {
  const reversed = new Map<Training, Training[]>();
  for (const [from, others] of links)
    for (const other of others) reversed.set(other, [...(reversed.get(other) ?? []), from]);
  return reversed;
}
