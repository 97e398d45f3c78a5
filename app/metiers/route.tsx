import { answerPage, renderDocument } from '@/app/respond/render-document';
import { JobList } from '@/components/job-list/job-list';
import { LetteredJobList } from '@/components/job-list/lettered-job-list';
import { PickToCompare } from '@/components/job-list/pick-to-compare';
import { ListingPage } from '@/components/listing/listing-page';
import { WholeList } from '@/components/listing/whole-list';
import { readCatalogue } from '@/lib/content';
import { filterJobs, type JobListing } from '@/lib/listing/filter-jobs';
import { asksWholeList, parseCatalogueQuery } from '@/lib/listing/job-list-query';
import { groupByLetter, toLetterAnchor } from '@/lib/listing/letters';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { describeFinding } from '@/lib/search/match-reason';
import { isWholeCatalogue, toCatalogueListing, toCatalogueMetadata } from '@/lib/views/job-list/job-list';
import { toWholeList, toWholeListMetadata } from '@/lib/views/job-list/whole-list';
import { toJobRow } from '@/lib/views/shared/job-row';

/** The catalogue: every job, searched, filtered and paged by the query string; or all of them on one page, to print. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const params = new URL(request.url).searchParams;
  const isWhole = asksWholeList(params);
  const found = filterJobs(catalogue, parseCatalogueQuery(params), { isWhole });
  if (isWhole) {
    return renderDocument({
      metadata: toWholeListMetadata(found),
      children: <WholeList list={toWholeList(catalogue, found)} />,
    });
  }
  return renderDocument({
    metadata: toCatalogueMetadata(found),
    withSearch: false,
    children: (
      <ListingPage listing={toCatalogueListing(catalogue, found)}>
        <PickToCompare>
          {isWholeCatalogue(found.query) ? (
            <LetteredJobList groups={toLetterGroups(catalogue, found)} />
          ) : (
            <JobList
              canPick
              rows={found.jobs.map(({ job, reason }) => toJobRow(catalogue, job, reason && describeFinding(reason)))}
            />
          )}
        </PickToCompare>
      </ListingPage>
    ),
  });
});

function toLetterGroups(catalogue: Catalogue, found: JobListing) {
  return groupByLetter(found.jobs, ({ job }) => job.name.masculine).map(({ letter, items }) => ({
    letter,
    anchor: toLetterAnchor(letter),
    rows: items.map(({ job }) => toJobRow(catalogue, job)),
  }));
}
