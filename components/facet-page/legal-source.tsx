import type { LegalSourceData } from '@/lib/views/facet-page/coverage';

export function LegalSource({ source: { label, url } }: { source: LegalSourceData }) {
  return <p className="text-small text-soft">Source : {url ? <a href={url}>{label}</a> : label}</p>;
}
