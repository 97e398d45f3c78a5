import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { GateCheck } from '../check';
import type { Finding } from '../finding';

interface RomeTables {
  version: string;
  labels: ReadonlyMap<string, string>;
  /** "A1311 Technicien forestier / Technicienne forestière" */
  appellations: ReadonlySet<string>;
}

/** Codes, labels and names of the ROME are those of the version that the sheet names as its source. */
export const checkRomeLabels: GateCheck = ({ sheets, documents }) => {
  const tables = documents ? readTables(path.join(documents, 'rome')) : null;
  if (!tables) return { skipped: 'les tables du ROME (../shared/rome) ne sont pas là' };
  return sheets.flatMap(({ file, head }): Finding[] => {
    const { data, lineOf } = head;
    const version = (data?.sources ?? []).flatMap(({ cle, nom }, index): Finding[] =>
      /^rome(-|$)/.test(cle) && /version (\d+)/i.exec(nom)?.[1] !== tables.version
        ? [
            {
              file,
              line: lineOf(['sources', index]),
              check: 'version-du-rome',
              found: `« ${nom} » : la table donnée est la version ${tables.version}.`,
              hint: `Vérifiez les libellés dans la version ${tables.version} et nommez-la.`,
            },
          ]
        : [],
    );
    const labels = (data?.rome ?? []).flatMap(({ code, libelle, appellations }, index): Finding[] => {
      const line = lineOf(['rome', index]);
      const label = tables.labels.get(code);
      if (!label)
        return [
          {
            file,
            line,
            check: 'code-rome',
            found: `« ${code} » n’est pas un code du ROME, version ${tables.version}.`,
            hint: 'Cherchez le métier dans la table des codes.',
          },
        ];
      const wrong =
        label === libelle
          ? []
          : [
              {
                file,
                line,
                check: 'libelle-rome',
                found: `${code} s’appelle « ${label} », pas « ${libelle} ».`,
                hint: `Écrivez « libelle: ${label} », ou corrigez le code.`,
              },
            ];
      const strange = (appellations ?? []).filter((name) => !tables.appellations.has(`${code} ${name}`));
      return [
        ...wrong,
        ...strange.map((name) => ({
          file,
          line,
          check: 'appellation-rome',
          found: `« ${name} » n’est pas un nom de ${code}.`,
          hint: 'Recopiez le nom de la table des appellations, ou retirez-le.',
        })),
      ];
    });
    const listed = [...head.body.matchAll(/^- ([A-N]\d{4})$/gm)].flatMap(([, code = '']) =>
      tables.labels.has(code) ? [] : [code],
    );
    return [
      ...version,
      ...labels,
      ...listed.map((code) => ({
        file,
        line: head.bodyLine,
        check: 'code-rome',
        found: `« ${code} » n’est pas un code du ROME, version ${tables.version}.`,
        hint: 'Cherchez le métier dans la table des codes.',
      })),
    ];
  });
};

function readTables(folder: string): RomeTables | null {
  const codes = path.join(folder, 'unix_referentiel_code_rome_v460_utf8.csv');
  const names = path.join(folder, 'unix_referentiel_appellation_v460_utf8.csv');
  const version = path.join(folder, 'version.txt');
  if (![codes, names, version].every((file) => existsSync(file))) return null;
  const rows = (file: string): Record<string, string>[] => parse(readFileSync(file), { columns: true, bom: true });
  return {
    version: /version\s*:\s*(\d+)/i.exec(readFileSync(version, 'utf8'))?.[1] ?? '',
    labels: new Map(rows(codes).map(({ code_rome = '', libelle_rome = '' }) => [code_rome, libelle_rome])),
    appellations: new Set(
      rows(names).flatMap(({ code_rome, libelle_appellation_court, libelle_appellation_long }) => [
        `${code_rome} ${libelle_appellation_court}`,
        `${code_rome} ${libelle_appellation_long}`,
      ]),
    ),
  };
}
