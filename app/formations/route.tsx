import { answerPage, renderDocument } from '@/app/render-document';
import { toTrainingRow } from '@/app/training-row-data';
import { ListingPage } from '@/components/listing/listing-page';
import { LetteredTrainingList } from '@/components/training/lettered-training-list';
import { TrainingList } from '@/components/training/training-list';
import { readCatalogue } from '@/lib/content';
import { filterTrainings } from '@/lib/search/filter-trainings';
import { groupByLetter, toLetterAnchor } from '@/lib/search/letters';
import { parseTrainingQuery } from '@/lib/search/training-query';
import { isWholeList, toTrainingListing, toTrainingsMetadata } from './trainings-data';

/** Every training, searched, filtered and paged by the query string. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const found = filterTrainings(catalogue, parseTrainingQuery(new URL(request.url).searchParams));
  const groups = groupByLetter(found.trainings, ({ label }) => label).map(({ letter, items }) => ({
    letter,
    anchor: toLetterAnchor(letter),
    rows: items.map((training) => toTrainingRow(training)),
  }));
  return renderDocument({
    metadata: toTrainingsMetadata(found),
    children: (
      <ListingPage listing={toTrainingListing(catalogue, found)}>
        {isWholeList(found.query) ? (
          <LetteredTrainingList groups={groups} />
        ) : (
          <TrainingList rows={found.trainings.map((training) => toTrainingRow(training))} />
        )}
      </ListingPage>
    ),
  });
});
