import type { JobOffer } from '@/lib/views/shared/job-offers';

/** Jobs that a comparison or a list can take in, each one touch away; or whole ones to begin with. */
export function JobOffers({ title, links }: { title: string; links: readonly JobOffer[] }) {
  return (
    <section className="no-print max-w-[46rem]">
      <h2 className="text-h2">{title}</h2>
      <ul className="mt-2 border-b border-rule">
        {links.map((link) => (
          <li key={link.key} className="border-t border-rule py-1">
            <a href={link.href} className="inline-flex min-h-11 items-center">
              {link.label}
            </a>
            {link.detail && <span className="block pb-1 text-small text-soft">{link.detail}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
