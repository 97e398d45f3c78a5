import type { Check } from '@/lib/content/checks/check';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';

/** Every figure of the head refers to a source that the head describes. */
export const checkSourceKeys: Check = ({ raw }) => {
  const { data, placeOf } = raw.head;
  if (!data) return [];
  const known = new Set((data.sources ?? []).map((source) => source.cle));
  const lists = ['salaires', 'etudes', 'parcours'] as const;
  return lists.flatMap((list) =>
    (data[list] ?? []).flatMap(({ source }, index) =>
      source == null || known.has(source)
        ? []
        : [
            createDiagnostic(
              'unknown-source-key',
              { file: raw.file, ...placeOf([list, index, 'source']) },
              { key: source },
            ),
          ],
    ),
  );
};
