import { describe, expect, it } from 'vitest';
import { tellsNext } from '@/lib/views/job-profile/next-step-title';

describe('tellsNext', () => {
  it.each([
    'Évoluer',
    'Evolution possible',
    'Un poste évolutif',
    'Des promotions à la clé',
    'Une carrière à étapes',
    'De nombreuses passerelles',
    'Se spécialiser',
    'Vers l’encadrement',
    'Vers des postes de direction',
    'Devenir chef de file',
    'Prendre du galon',
    'Avec des perspectives',
  ])('says yes to « %s »', (title) => expect(tellsNext(title)).toBe(true));

  it.each([
    'Des places au compte-gouttes',
    'Un métier en constante évolution',
    'Un secteur qui se spécialise',
    'Priorité aux spécialistes',
    'Une spécialité en mouvement',
    'Vers une pénurie ?',
    'L’emploi progresse',
    'Sous-officiers de carrière',
    'Perspectives limitées',
    'Débouchés réduits',
    'Les diversités du métier',
  ])('says no to « %s »', (title) => expect(tellsNext(title)).toBe(false));
});
