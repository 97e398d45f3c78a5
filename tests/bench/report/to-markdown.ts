import os from 'node:os';
import type { Measurement } from './measurement';

export interface PartReport {
  title: string;
  /** Average of runnable processes over the minute before the part: above 1 or so, someone else was at work. */
  load: number;
  measurements: readonly Measurement[];
}

const results = { true: 'atteint', false: '**manqué**', null: '' } as const;

/** The whole report in Markdown: the machine, one table a part, and what falls short. */
export function toMarkdown(parts: readonly PartReport[], facts: { date: string; content: string }): string {
  const all = parts.flatMap(({ measurements }) => measurements);
  const missed = all.filter(({ passed }) => passed === false);
  const reached = all.filter(({ passed }) => passed === true);
  return [
    '# Mesures',
    '',
    `${facts.date}, ${facts.content}. ${describeMachine()}.`,
    '',
    ...parts.flatMap(({ title, load, measurements }) => [
      `## ${title}`,
      '',
      `Charge de la machine avant cette partie : ${load.toLocaleString('fr-FR', { maximumFractionDigits: 1 })}.`,
      '',
      ...toTable(measurements),
      '',
    ]),
    '## Bilan',
    '',
    `${reached.length} objectifs atteints, ${missed.length} manqués.`,
    '',
    ...missed.map(({ what, measured, limit }) => `- **manqué** : ${what}, ${measured} pour ${limit}`),
    '',
  ].join('\n');
}

function toTable(measurements: readonly Measurement[]): string[] {
  return [
    '| objectif | mesure | valeur | limite | résultat | comment |',
    '|---|---|---|---|---|---|',
    ...measurements.map((line) => {
      const result = results[String(line.passed) as keyof typeof results];
      return `| ${[line.goal, line.what, line.measured, line.limit, result, line.how].join(' | ')} |`;
    }),
  ];
}

function describeMachine(): string {
  const cores = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cores.length} cœurs (${cores[0]?.model.trim() ?? 'processeur inconnu'}), ${memory} Go, ${os.type()}, Node ${process.versions.node}`;
}
