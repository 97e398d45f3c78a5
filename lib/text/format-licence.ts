/** "licence ODbL 1.0"; a licence whose name begins with the word keeps it alone ("Licence Ouverte 2.0"). */
export function formatLicence(licence: string): string {
  return /^licence\b/i.test(licence) ? licence : `licence ${licence}`;
}
