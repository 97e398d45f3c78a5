/** Sites to which training sheets link, and what is found there. A host covers its sub-domains; the first that fits wins. */
const SITES: readonly (readonly [host: string, text: string])[] = [
  ['francecompetences.fr', 'Fiche officielle sur le site de France compétences'],
  [
    'referentiels-professionnels.eduscol.education.fr',
    'Référentiel officiel sur Éduscol, le site du ministère de l’Éducation nationale',
  ],
  ['eduscol.education.fr', 'Page officielle sur Éduscol, le site du ministère de l’Éducation nationale'],
  ['cache.media.education.gouv.fr', 'Document officiel du ministère de l’Éducation nationale'],
  ['education.gouv.fr', 'Page officielle du ministère de l’Éducation nationale'],
  ['enqdip.sup.adc.education.fr', 'Page officielle du ministère de l’Enseignement supérieur'],
  ['enseignementsup-recherche.gouv.fr', 'Page officielle du ministère de l’Enseignement supérieur'],
  ['chlorofil.fr', 'Page officielle sur ChloroFil, le site de l’enseignement agricole'],
  ['legifrance.gouv.fr', 'Texte officiel sur Légifrance'],
  ['sports.gouv.fr', 'Page officielle du ministère chargé des Sports'],
  ['solidarites-sante.gouv.fr', 'Page officielle du ministère chargé de la Santé'],
  ['formations.mer.gouv.fr', 'Page officielle sur le site des formations maritimes'],
  ['metiers.justice.gouv.fr', 'Page officielle du ministère de la Justice'],
];

export interface OfficialLink {
  url: string;
  /** What is behind the link, and on whose site. */
  text: string;
  /** "francecompetences.fr" */
  host: string;
}

/**
 * Says in clear where the link of a training sheet leads.
 * @param link address as the sheet gives it
 * @returns null where the sheet gives none, or one that is not a web address
 */
export function describeOfficialLink(link: string | null): OfficialLink | null {
  if (!link || !URL.canParse(link)) return null;
  const { protocol, hostname, href } = new URL(link);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/^www\./, '');
  const known = SITES.find(([site]) => host === site || host.endsWith(`.${site}`));
  return { url: href, host, text: known?.[1] ?? `Page de cette formation sur le site ${host}` };
}
