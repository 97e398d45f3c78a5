import type { PageMetadata } from '@/lib/seo/page-metadata';

/** The tags that Next writes for the same metadata on a prerendered page (`toNextMetadata`), for pages made on request. */
export function DocumentHead({ metadata }: { metadata: PageMetadata }) {
  const { title, description, robots, canonical, openGraph, dublinCore = [], embed = {} } = metadata;
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {robots && <meta name="robots" content={robots} />}
      {canonical && <link rel="canonical" href={canonical} />}
      <meta property="og:title" content={openGraph.title} />
      <meta property="og:description" content={openGraph.description} />
      <meta property="og:type" content={openGraph.type} />
      <meta property="og:url" content={openGraph.url} />
      <meta property="og:site_name" content={openGraph.siteName} />
      <meta property="og:locale" content={openGraph.locale} />
      {openGraph.modifiedTime && <meta property="article:modified_time" content={openGraph.modifiedTime} />}
      {dublinCore.map(({ name, content }) => (
        <meta key={name} name={name} content={content} />
      ))}
      {Object.entries(embed).map(([type, href]) => (
        <link key={type} rel="alternate" type={type} href={href} />
      ))}
    </>
  );
}
