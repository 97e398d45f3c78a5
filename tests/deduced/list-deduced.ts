/**
 * Draws real sheets by a seed and prints what the software says of them by itself, each statement beside the words of the sheet that it
 * rests on, to be read and judged: right, wrong, misleading. Numbers of such readings stand in README.md here.
 *
 *     CONTENT_DIR=../mes-fiches npx tsx tests/deduced/list-deduced.ts --seed 7 --count 60
 */
import { parseArgs } from 'node:util';
import { readCatalogue } from '@/lib/content';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findSection } from '@/lib/model/job-sheet/find-section';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { buildEntryMap } from '@/lib/pathways/build-entry-map';
import { listCareerMoves } from '@/lib/pathways/list-career-moves';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { describeChange } from '@/lib/views/job-profile/after';
import { answerAfter, answerDaily, answerFit, answerStudies } from '@/lib/views/job-profile/chapter-answers';
import { listFirstFacts } from '@/lib/views/job-profile/first-facts';
import { listMissingFacts } from '@/lib/views/job-profile/list-missing-facts';
import { cutOpening } from '@/lib/views/job-profile/opening';
import { toPay } from '@/lib/views/job-profile/pay';
import { toPayAnswer } from '@/lib/views/job-profile/pay-answer';
import { toPayFact } from '@/lib/views/job-profile/pay-fact';
import { toStudyTimeline } from '@/lib/views/job-profile/study-timeline';
import { NoteBook } from '@/lib/views/shared/notes';
import { aPayContext } from '@/tests/builders/a-pay-context';
import { createRandom } from '../bench/search/seeded-random';

/** A statement and what it rests on. */
type Line = readonly [kind: string, statement: string, restsOn: string];

function listFacts(catalogue: Catalogue, job: JobSheet, today: string): Line[] {
  const context = aPayContext(catalogue, job, today);
  const { notes } = context;
  const level = `level ${job.minimumLevel?.label ?? '-'} | ${job.studyDurations.map(({ startsAfter, text }) => `[${startsAfter}] ${text}`).join(' | ')}`;
  const restsOn: Readonly<Record<string, string>> = {
    pay: job.salaries.map(({ raw }) => raw).join(' | '),
    place: findSection(job, 'working-conditions')?.markdown ?? '',
  };
  const facts = listFirstFacts(job, catalogue, toPayFact(context), notes);
  const moves = listCareerMoves(catalogue, job);
  const answers = {
    daily: answerDaily(job, cutOpening(job)),
    fit: answerFit(job),
    pay: toPayAnswer(context),
    studies: answerStudies(job, toStudyTimeline(buildEntryMap(job, catalogue), job, notes)),
    after: answerAfter(job, moves),
  };
  const noteOf = (number: number | null) => notes.list().find((note) => note.number === number)?.text ?? '';
  return [
    ...facts.map(
      ({ key, value, detail, note }): Line => [
        `fact ${key}`,
        [value, detail, `(${noteOf(note)})`].filter(Boolean).join(' · '),
        restsOn[key] ?? level,
      ],
    ),
    ...Object.entries(answers).map(
      ([key, { before, key: told, after }]): Line => [
        `answer ${key}`,
        `${before}${told}${after}`,
        restsOn[key] ?? level,
      ],
    ),
    ...moves.flatMap(({ job: other }): Line[] =>
      other ? [['changes', `${other.slug}: ${describeChange(job, other)}`, level]] : [],
    ),
  ];
}

function listPay(catalogue: Catalogue, job: JobSheet, today: string): Line[] {
  const { rows, discrepancies, words } = toPay(aPayContext(catalogue, job, today));
  return [
    ...rows.map(({ stage, amount, printed, inUnits, condition, alerts }): Line => {
      const said = [stage, amount, ...printed, inUnits.month, condition, ...alerts].filter(Boolean);
      return ['pay', said.join(' · '), job.salaries.map(({ raw }) => raw).join(' | ')];
    }),
    ...discrepancies.map((words): Line => ['discrepancy', JSON.stringify(words), '']),
    ...words.map(({ text }): Line => ['pay words', text, job.salaries.map(({ raw }) => raw).join(' | ')]),
  ];
}

function listWays(catalogue: Catalogue, job: JobSheet): Line[] {
  const map = buildEntryMap(job, catalogue);
  const told = job.studyDurations.map(({ text }) => text).join(' | ');
  return [
    ...map.startingPoints.flatMap(({ from, needsFirst, routes }) => [
      ...(needsFirst ? [['needs first', `${needsFirst.to} (${needsFirst.years} ans)`, told] as const] : []),
      ...routes
        .filter(({ deducedTrainings }) => deducedTrainings.size > 0)
        .map(({ kind, years, to, deducedTrainings }): Line => {
          const names = [...deducedTrainings].map(({ label }) => label).join(' ; ');
          return [`start deduced: ${from}`, `${kind} ${years} ans → ${to}`, names];
        }),
    ]),
    ...(toStudyTimeline(map, job, new NoteBook())?.rows ?? []).map(({ bars, age }): Line => {
      const said = bars.map(({ name, years, kind }) => `${name}, ${years}${kind === 'stated' ? '' : ` (${kind})`}`);
      return ['way', [...said, age].join(' > '), `level ${job.minimumLevel?.label ?? '-'}: ${told}`];
    }),
  ];
}

function listLines(catalogue: Catalogue, job: JobSheet, today: string): Line[] {
  return [
    ...listFacts(catalogue, job, today),
    ...listPay(catalogue, job, today),
    ...listWays(catalogue, job),
    ...listMissingFacts(job).map(({ text }): Line => ['gap', text, job.sections.map(({ title }) => title).join(', ')]),
    ...listCareerMoves(catalogue, job)
      .filter(({ isRome }) => isRome)
      .map(({ label, direction, condition }): Line => ['move of the ROME', `${direction}: ${label}`, condition ?? '']),
    ...listRelatedJobs(catalogue, job).map(
      ({ job: other, reasons }): Line => [
        'near job',
        `${formatGenderedName(other.name).joined}: ${reasons.join(' · ')}`,
        '',
      ],
    ),
    ...(listWorkplaces(catalogue).get(job) ?? []).map(
      ({ place, evidence, section }): Line => [`workplace ${place}`, section, evidence],
    ),
  ];
}

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } });
const catalogue = await readCatalogue();
const today = new Date().toISOString().slice(0, 10);
const drawn = createRandom(Number(values.seed ?? 1))
  .shuffle(catalogue.jobs)
  .slice(0, Number(values.count ?? 60));
for (const job of drawn) {
  console.log(`\n## ${job.id} ${formatGenderedName(job.name).joined} (${job.file})`);
  for (const [kind, statement, restsOn] of listLines(catalogue, job, today)) {
    console.log(`- ${kind}: ${statement}${restsOn && `\n    ← ${restsOn.slice(0, 600)}`}`);
  }
}
