import { describe, expect, it } from 'vitest';
import { listTrainingSteps } from '@/lib/pathways/list-training-steps';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aTraining } from '@/tests/builders/a-training';

function training(id: number, label: string, texts: Record<string, string> = {}) {
  const sections = Object.entries(texts).map(([key, markdown]) => ({
    key,
    anchor: key,
    title: key,
    sourceTitle: key,
    line: 1,
    markdown,
  }));
  return aTraining({ id: `FOR.${id}`, label, sections });
}

const bread = training(1, 'CAP boulanger', { 'further-studies': 'On continue en BP boulanger ou en bac pro cuisine.' });
const master = training(2, 'BP boulanger', { access: 'Après un CAP boulanger.' });
const turning = training(3, 'CS tours en boulangerie', { access: 'Ouvert aux titulaires du CAP boulanger.' });
const option = training(4, 'BUT chimie parcours synthèse', { access: 'Le BUT chimie est ouvert à tous.' });
const other = training(5, 'BUT chimie parcours analyse');
const catalogue = aCatalogue({ trainings: [bread, master, turning, option, other] });
const names = (steps: readonly { training: { label: string }; saidBy: string }[]) =>
  steps.map((step) => `${step.training.label}, ${step.saidBy}`);

describe('listTrainingSteps', () => {
  it('joins what the sheet names and what other sheets say of it', () => {
    expect(names(listTrainingSteps(catalogue, bread).after)).toEqual([
      'BP boulanger, both',
      'CS tours en boulangerie, step',
    ]);
    expect(listTrainingSteps(catalogue, bread).before).toEqual([]);
  });

  it('reads the same links the other way', () => {
    expect(names(listTrainingSteps(catalogue, master).before)).toEqual(['CAP boulanger, both']);
    expect(names(listTrainingSteps(catalogue, turning).before)).toEqual(['CAP boulanger, page']);
  });

  it('does not take the other options of the same diploma for a step', () => {
    expect(listTrainingSteps(catalogue, option)).toEqual({ before: [], after: [] });
    expect(listTrainingSteps(catalogue, other)).toEqual({ before: [], after: [] });
  });
});
