/** Builds whose files stay, the one just made included: a page kept by a cache still finds the style it was made with. */
const KEPT_BUILDS = 3;

/** Names of the files of each build, the newest first. */
export type KeptBuilds = readonly (readonly string[])[];

/**
 * Adds a build to those whose files stay. One that made the very files of another takes its place, so that building twice without a
 * change drives nothing out.
 * @param former as this function gave them at the last build; empty at the first
 * @param current names of the files just made
 */
export function addBuild(former: KeptBuilds, current: readonly string[]): KeptBuilds {
  const sameFiles = (build: readonly string[]) => [...build].sort().join() === [...current].sort().join();
  return [current, ...former.filter((build) => !sameFiles(build))].slice(0, KEPT_BUILDS);
}

/** Lists the files of a folder that no kept build has made. */
export function listOutdated(files: readonly string[], builds: KeptBuilds): string[] {
  const kept = new Set(builds.flat());
  return files.filter((file) => !kept.has(file));
}
