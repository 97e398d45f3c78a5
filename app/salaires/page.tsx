import { createFixedPageRoute } from '@/app/respond/create-fixed-page-route';
import { Salaries } from '@/components/salaries/salaries';
import { TrustPage } from '@/components/trust/trust-page';
import { toSalaries } from '@/lib/views/salaries/salaries';

const route = createFixedPageRoute('/salaires', (catalogue, today) => {
  const salaries = toSalaries(catalogue, today);
  return (
    <TrustPage path="/salaires" lead={salaries.lead}>
      <Salaries salaries={salaries} />
    </TrustPage>
  );
});

export default route.Page;
