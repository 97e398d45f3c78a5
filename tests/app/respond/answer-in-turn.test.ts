import { expect, it } from 'vitest';
import { answerInTurn } from '@/app/respond/answer-in-turn';

const request = () => new Request('http://localhost:3000/selection/emporter');

it('makes one answer at a time, in the order they were asked for', async () => {
  const steps: string[] = [];
  let asked = 0;
  const answer = answerInTurn(async () => {
    const number = ++asked;
    steps.push(`begin ${number}`);
    await Promise.resolve();
    steps.push(`end ${number}`);
    return new Response();
  });
  await Promise.all([answer(request()), answer(request()), answer(request())]);
  expect(steps).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
});

it('tells those to come back for whom there is no room, and has room again later', async () => {
  const answer = answerInTurn(async () => new Response('made'), 2);
  const answers = await Promise.all([answer(request()), answer(request()), answer(request())]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 503]);
  expect(Object.fromEntries(answers[2]?.headers ?? [])).toMatchObject({
    'retry-after': '10',
    'cache-control': 'no-store',
  });
  expect((await answer(request())).status).toBe(200);
});

it('goes on after an answer that fails', async () => {
  let asked = 0;
  const answer = answerInTurn(async () => {
    asked += 1;
    if (asked === 1) throw new Error('broken');
    return new Response();
  }, 1);
  await expect(answer(request())).rejects.toThrow('broken');
  expect((await answer(request())).status).toBe(200);
});
