/** Reads "domaine/sous-domaine": "arts, culture/musique" gives both, "arts, culture" no sub-domain. */
export function readDomain(text: string): { domain: string; subdomain: string | null } {
  const slash = text.indexOf('/');
  if (slash < 0) return { domain: text, subdomain: null };
  return { domain: text.slice(0, slash).trim() || text, subdomain: text.slice(slash + 1).trim() || null };
}
