/** @type {Readonly<Record<string, string>>} */
const REASONS = {
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
  EIO: 'le disque ne répond pas',
};

/** What to do, where it is not the path that is wrong. @type {Readonly<Record<string, string>>} */
const REMEDIES = {
  EACCES: 'donnez-vous ce droit, puis relancez',
  EPERM: 'donnez-vous ce droit, puis relancez',
  ENOSPC: 'libérez de la place, puis relancez',
  EDQUOT: 'libérez de la place, puis relancez',
};

/**
 * Says in French what the system refused and what to do about it, without a full stop; the message of any other error.
 * @param {unknown} cause
 * @param {boolean} [withPath] whether the path that the system names is told too
 * @returns {string}
 */
export function describeSystemError(cause, withPath = true) {
  if (!(cause instanceof Error)) return String(cause);
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (cause);
  if (code === undefined || syscall === undefined) return cause.message;
  // A folder that exists is no fault: something else has its name.
  const reason = REASONS[syscall === 'mkdir' && code === 'EEXIST' ? 'ENOTDIR' : code] ?? 'le système l’a refusé';
  const remedy = REMEDIES[code];
  // Of a copy the system names what was read, and not the disk that is full.
  const hasPath = withPath && path !== undefined && code !== 'ENOSPC' && code !== 'EDQUOT';
  return `${!hasPath ? '' : `« ${path} » : `}${reason} (${code})${remedy ? ` ; ${remedy}` : ''}`;
}
