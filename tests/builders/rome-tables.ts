import type { ReadText } from '@/lib/open-data/rome/read-rome';

/** Small published ROME files, by name; `tables` replaces or adds some, "" leaves one out. */
export function romeTables(tables: Record<string, string> = {}): ReadText {
  const files: Record<string, string> = {
    'unix_referentiel_code_rome_v460_utf8.csv':
      '"code_rome","libelle_rome","code_rome_parent"\n' +
      '"B1501","Luthier / Luthière","B1501"\n"B1502","Archetier / Archetière","B1501"\n' +
      '"B1601","Métallier / Métallière d\'art","B1601"\n"K2105","Professeur / Professeure de musique","K2105"\n',
    'unix_referentiel_appellation_v460_utf8.csv':
      '"code_ogr","libelle_appellation_long","code_rome","code_rome_parent"\n' +
      '"1","Facteur / Factrice de violons","B1501","B1501"\n"2","Ferronnier / Ferronnière d\'art","B1601","B1601"\n',
    'unix_rubrique_mobilite_v460_utf8.csv':
      '"code_rome","code_rome_cible","numero_ordre"\n"B1501","K2105","2"\n"B1501","B1601","3"\n"B1501","B1502","1"\n"B1502","B1501","1"\n',
    'version.txt':
      'Numero de version : 60\nDate de publication : 18/09/2025\nTitre/commentaire :  ROME 4.0 version 60 - 25M09\n',
    ...tables,
  };
  return (pattern) => {
    const found = Object.entries(files).find(([name, text]) => pattern.test(name) && text !== '');
    return found ? { file: found[0], text: found[1] } : null;
  };
}
