/** True for an error of the operating system, which says by its `code` what went wrong ("EEXIST", "EACCES"). */
export function isErrnoException(cause: unknown): cause is NodeJS.ErrnoException & { code: string; syscall: string } {
  return cause instanceof Error && 'code' in cause && 'syscall' in cause;
}
