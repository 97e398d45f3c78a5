import type { ContentFile, ContentFiles } from '@/lib/content/source';
import { mapReferenceTables } from '@/lib/model/reference/registry';

/** A content file in memory. */
export function aContentFile(path: string, content: string | Uint8Array): ContentFile {
  return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** A content folder in memory: no sheet, a collection that says who made it, and one step of the SMIC. */
export function aContentFolder(files: Partial<ContentFiles> = {}): ContentFiles {
  return {
    jobs: [],
    trainings: [],
    unread: [],
    collection: aContentFile('collection.yml', 'nom: Essais\n'),
    ...mapReferenceTables(() => null),
    smic: aContentFile(
      'referentiels/smic.csv',
      'en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse\n2026-06-01,12.31,1867.02,Arrêté,\n',
    ),
    ...files,
  };
}
