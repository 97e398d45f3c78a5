import { describePayAnswer, type PayAnswer } from '@/lib/pay/describe-pay-answer';
import { findPayYear } from '@/lib/pay/pay-year';
import { citePay, type PayContext } from './cite-pay';
import { listMissingFacts } from './list-missing-facts';

/** The answer at the head of the chapter of pay, with the number of the note on its source; null where it rests on no statement. */
export type NotedPayAnswer = Omit<PayAnswer, 'salary'> & { note: number | null };

/** Answers "Combien on gagne ?" for any job, also one whose sheet says nothing of pay. */
export function toPayAnswer(context: PayContext): NotedPayAnswer {
  const { catalogue, job, references } = context;
  const { salary, ...sentence } = describePayAnswer(job, references, {
    yearOf: (statement) => findPayYear(statement, job, catalogue),
    mayTellElsewhere: !listMissingFacts(job).some(({ key }) => key === 'starting-pay'),
  });
  return { ...sentence, note: salary && citePay(salary, context) };
}
