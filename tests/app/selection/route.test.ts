import { expect, it } from 'vitest';
import { GET } from '@/app/selection/route';

it('names the picture of a list by its jobs and its title, whatever its note', async () => {
  const answer = await GET(
    new Request('http://localhost:3000/selection?m=MET.17,MET.93&titre=Pour+Lina&note=Vendredi'),
  );
  const [, picture] = /property="og:image" content="([^"]*)"/.exec(await answer.text()) ?? [];
  expect(picture).toBe('http://localhost:3000/apercu/selection.png?m=MET.17,MET.93&amp;titre=Pour%20Lina');
});
