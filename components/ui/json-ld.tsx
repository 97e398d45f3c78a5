/** Structured data for engines; `json` comes from `lib/seo`, which escapes `<`. It is data, not script: nothing runs. */
export function JsonLd({ json }: { json: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: serialised by lib/seo with `<` escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
