import type { SafeHtml } from '@/lib/text/safe-html';

interface SafeProseProps {
  html: SafeHtml;
  className?: string;
}

/** A piece of text with its words explained, in a line. */
export function SafeText({ html }: { html: SafeHtml }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SafeHtml is made by lib/text/safe-html only
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}

/** With the one above, the only place where HTML made from content enters a page; the type says that it went through the sanitiser. */
export function SafeProse({ html, className = '' }: SafeProseProps) {
  if (html === '') return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SafeHtml is made by lib/text/safe-html only
  return <div className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
