import type { CareerStage } from '@/lib/model/job-sheet/job-sheet';

const STAGES: Record<CareerStage, string> = {
  beginner: 'En début de carrière',
  confirmed: 'Avec de l’expérience',
  senior: 'En fin de carrière',
};

/** Stages in the order of a career; what the sheet does not say comes last. */
export const STAGE_ORDER: readonly (CareerStage | null)[] = ['beginner', 'confirmed', 'senior', null];

/** Names the stage of a career that a figure is about; what the sheet does not say is said to be unknown. */
export function nameStage(stage: CareerStage | null): string {
  return stage ? STAGES[stage] : 'Expérience non précisée';
}
