import type { CompareLink } from '@/lib/views/compare/comparison';

/** Comparisons one click away. */
export function CompareLinks({ title, links }: { title: string; links: readonly CompareLink[] }) {
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
