const REASONS: Record<string, string> = {
  EACCES: 'l’accès est refusé',
  EPERM: 'l’accès est refusé',
  EROFS: 'ce disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'le quota du disque est atteint',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'ce n’est pas un dossier',
  ENOENT: 'le fichier ou le dossier n’existe pas',
  EEXIST: 'il existe déjà',
  ENOTEMPTY: 'le dossier n’est pas vide',
  ENAMETOOLONG: 'le nom est trop long',
  EMFILE: 'trop de fichiers sont ouverts',
  EBUSY: 'il est en cours d’utilisation',
  EXDEV: 'il est sur un autre disque',
  ELOOP: 'ses liens tournent en rond',
};

/**
 * Says in French what the system refused, without a full stop; the message of any other error.
 * @param withPath whether the path that the system names is told too
 */
export function describeSystemError(cause: unknown, withPath = true): string {
  if (!(cause instanceof Error)) return String(cause);
  const { code, path, syscall } = cause as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return cause.message;
  // A folder that exists is no fault: something else has its name.
  const reason = REASONS[syscall === 'mkdir' && code === 'EEXIST' ? 'ENOTDIR' : code] ?? 'le système l’a refusé';
  return `${path === undefined || !withPath ? '' : `« ${path} » : `}${reason} (${code})`;
}
