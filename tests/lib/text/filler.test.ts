import { describe, expect, it } from 'vitest';
import { cutFiller, isFiller } from '@/lib/text/filler';

describe('words that wait for others', () => {
  it.each([
    'À compléter',
    'à rédiger.',
    'À préciser…',
    '**À compléter**',
    'Texte à compléter plus tard',
    'À rédiger : une phrase ou deux.',
    'TODO',
    'TODO : les horaires',
    'TODO les horaires',
    'TBD',
    'XXX',
    'Lorem ipsum dolor sit amet',
  ])('%s: the whole line is', (line) => {
    expect(cutFiller(line)).toEqual({ text: '', filler: line });
    expect(isFiller(line)).toBe(true);
  });

  it.each([
    ['De 8 h à 16 h (à préciser)', 'De 8 h à 16 h', '(à préciser)'],
    ['De 8 h à 16 h [TODO les horaires].', 'De 8 h à 16 h.', '[TODO les horaires]'],
    ['Il soigne (Lorem ipsum dolor).', 'Il soigne.', '(Lorem ipsum dolor)'],
  ])('%s: the note in brackets is', (line, text, filler) => {
    expect(cutFiller(line)).toEqual({ text, filler });
    expect(isFiller(line)).toBe(false);
  });

  it.each([
    'À venir : de nouveaux postes',
    'À venir',
    'À relire, à corriger : voilà le quotidien',
    'À écrire, on apprend chaque jour',
    'À remplir des dossiers, on devient patient',
    'Il tient sa TODO list et accueille le public',
    'TODO list et agenda : il tient les deux',
    'La date reste TBD sur le planning',
    'Une pellicule XXX se manipule dans le noir',
    'Le maquettiste coule du Lorem ipsum dans ses pages',
    'Le carnet (à relire, à corriger) passe de main en main',
  ])('%s: nothing is', (line) => {
    expect(cutFiller(line)).toEqual({ text: line, filler: null });
  });
});
