import type { PageImage, PageMetadata } from '@/lib/seo/page-metadata';

/**
 * The tags of a head that depend on the page, prepared or made on request. React moves them into the head wherever they are rendered; `charset`
 * and `viewport` are those of the document, which Next writes itself for prepared pages.
 */
export function DocumentHead({ metadata, image }: { metadata: PageMetadata; image: PageImage }) {
  const { title, description, robots, canonical, openGraph, dublinCore = [], embed = {} } = metadata;
  return (
    <>
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
      <meta property="og:image" content={image.url} />
      <meta property="og:image:type" content={image.type} />
      <meta property="og:image:width" content={`${image.width}`} />
      <meta property="og:image:height" content={`${image.height}`} />
      <meta property="og:image:alt" content={image.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
