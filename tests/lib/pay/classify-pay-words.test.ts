import { describe, expect, it } from 'vitest';
import { classifyPayWords, explainPayWords } from '@/lib/pay/classify-pay-words';

describe('classifyPayWords', () => {
  it.each([
    ['Variable', ['variable']],
    ['Le salaire dépend du budget', ['variable']],
    ['Variable en fonction des commandes', ['sales']],
    ['À partir du Smic, plus une part sur les ventes', ['from-smic', 'sales']],
    ['Rémunéré au cachet. Cachet de répétition : 104 euros par jour', ['per-engagement', 'by-day']],
    ['1249 euros brut par semaine de 39 heures', ['by-week']],
    ['Les contrats sont signés à la semaine', ['by-week']],
    ['un salaire hebdomadaire minimal', ['by-week']],
    ['Entre 80 et 90 euros brut la journée', ['by-day']],
    ['Il peut atteindre 5 euros de l’heure par enfant', ['by-hour']],
    ['Variable selon l’heure de diffusion', ['variable']],
    ['Payé au forfait ou à l’heure', []],
    ['Payé à la pige', ['per-piece']],
    ['Des honoraires libres', ['fees']],
    ['Un à-valoir, puis des droits d’auteur', ['royalties']],
    ['Un pourcentage de l’héritage', ['commission']],
    ['Une prime varie de quelques dizaines à plusieurs milliers d’euros', []],
    ['La paie varie d’un contrat à l’autre', ['variable']],
    ['10 % du prix de vente', ['commission', 'sales']],
    ['En apprentissage, on touche au moins 53 % du SMIC', []],
    ['5 % sur chaque transaction', ['commission']],
    ['Souvent zéro. 40 % de la délégation vivait sous le seuil de pauvreté', []],
    ['10 pour cent de la rémunération d’une journée', ['commission']],
    ['4 % du prix de la maison', ['commission']],
    ['De 100 à 800 euros d’indemnités', ['allowance']],
    ['Bon salaire', []],
  ])('%s', (raw, kinds) => expect(classifyPayWords({ raw })).toEqual(kinds));

  it('explains what a fee is', () => expect(explainPayWords('fees')).toContain('Ce n’est pas un salaire'));
});
