/** Where a legal fact is written, and where to check it. */
export interface LegalSourceData {
  /** "Code du travail, article L1221-1" */
  label: string;
  url: string | null;
}

export function LegalSource({ source: { label, url } }: { source: LegalSourceData }) {
  return (
    <p className="text-small text-soft">
      Source{'\u00a0'}: {url ? <a href={url}>{label}</a> : label}
    </p>
  );
}
