/**
 * In place of zod and csv-parse, 480 kB: modules of records declare the schemas by which the build has read them, and nothing reads a sheet or a
 * table in a browser. Any schema is this one; it does nothing.
 */
export const z: unknown = new Proxy(() => z, { get: () => z, apply: () => z });

export { z as CsvError, z as parse };
