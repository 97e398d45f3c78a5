import { answerPage, renderDocument } from '@/app/respond/render-document';
import { ListingPage } from '@/components/listing/listing-page';
import { LetteredTrainingList } from '@/components/training/lettered-training-list';
import { TrainingList } from '@/components/training/training-list';
import { readCatalogue } from '@/lib/content';
import { filterTrainings } from '@/lib/listing/filter-trainings';
import { groupByLetter, toLetterAnchor } from '@/lib/listing/letters';
import { parseTrainingQuery } from '@/lib/listing/training-list-query';
import { toTrainingRow } from '@/lib/views/shared/training-row';
import { isWholeList, toTrainingListing, toTrainingsMetadata } from '@/lib/views/training-list/training-list';

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
