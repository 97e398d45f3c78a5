import { describePayAnswer } from '@/lib/pay/describe-pay-answer';
import { findPayYear } from '@/lib/pay/pay-year';
import type { Answer } from '@/lib/views/shared/chapter';
import { citePay, type PayContext } from './cite-pay';
import { listMissingFacts } from './list-missing-facts';

/** Answers "Combien on gagne ?" for any job, also one whose sheet says nothing of pay. */
export function toPayAnswer(context: PayContext): Answer {
  const { catalogue, job, references } = context;
  const { before, answer, after, salary } = describePayAnswer(job, references, {
    yearOf: (statement) => findPayYear(statement, job, catalogue),
    mayTellElsewhere: !listMissingFacts(job).some(({ key }) => key === 'starting-pay'),
  });
  return { before, key: answer, after, isSilent: job.salaries.length === 0, note: salary && citePay(salary, context) };
}
