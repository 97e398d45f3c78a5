import { readdirSync, readFileSync } from 'node:fs';

/**
 * Finds the process that serves a port among the children of another, as Linux tells them.
 * @param parent id of the process that keeps the replicas
 * @returns its id; nothing where none does at the moment
 */
export function findReplica(parent: number, port: number): number | undefined {
  const children = readdirSync(`/proc/${parent}/task`).flatMap((task) =>
    readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').trim().split(' '),
  );
  return children
    .filter(Boolean)
    .map(Number)
    .find((id) => readPort(id) === port);
}

function readPort(id: number): number | undefined {
  try {
    const [, port] = /(?:^|\0)PORT=(\d+)/.exec(readFileSync(`/proc/${id}/environ`, 'utf8')) ?? [];
    return port ? Number(port) : undefined;
  } catch {
    return undefined;
  }
}
