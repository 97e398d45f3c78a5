import type { Check } from '@/lib/content/checks/check';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';

/** Every figure of the head, the level, the statuses, the day and what the law asks, refers to a source that the head describes. */
export const checkSourceKeys: Check = ({ raw }) => {
  const { data, placeOf } = raw.head;
  if (!data) return [];
  const known = new Set((data.sources ?? []).map((source) => source.cle));
  const named = [
    ...(['salaires', 'etudes', 'parcours', 'exigences'] as const).flatMap((list) =>
      (data[list] ?? []).map(({ source }, index) => ({ source, path: [list, index, 'source'] })),
    ),
    ...(['niveau', 'statuts', 'journee'] as const).map((field) => ({
      source: data[field]?.source,
      path: [field, 'source'],
    })),
  ];
  return named.flatMap(({ source, path }) =>
    source == null || known.has(source)
      ? []
      : [createDiagnostic('unknown-source-key', { file: raw.file, ...placeOf(path) }, { key: source })],
  );
};

/** Points at the second of two sources that have one key. */
export const checkRepeatedSources: Check = ({ raw }) => {
  const { data, placeOf } = raw.head;
  const known = new Set<string>();
  return (data?.sources ?? []).flatMap(({ cle: key }, index) => {
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    const place = { file: raw.file, ...placeOf(['sources', index, 'cle']) };
    return [createDiagnostic('repeated-source-key', place, { key })];
  });
};
