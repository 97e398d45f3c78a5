import { describe, expect, test } from 'vitest';
import { describeOrder } from '@/lib/listing/describe-order';

describe('describeOrder', () => {
  test.each([
    ['nom', 0, null],
    ['pertinence', 0, null],
    ['salaire', 2, /brut par mois.*estimation\. 2.fiches sans montant mensuel sont à la fin\.$/],
    ['etudes', 1, /niveau minimum.* 1.fiche sans niveau sur l’échelle des diplômes est à la fin\.$/],
    ['etudes', 0, /^D’après le niveau minimum que demande la fiche\.$/],
  ] as const)('%s, %i at the end', (order, unplaced, expected) => {
    if (expected === null) expect(describeOrder(order, unplaced)).toBeNull();
    else expect(describeOrder(order, unplaced)).toMatch(expected);
  });
});
