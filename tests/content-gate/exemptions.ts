import type { Finding } from './finding';

/** A known fault that waits: findings of a check (`tout`: of any) in a file do not fail until a day. */
export interface Exemption {
  file: string;
  check: string;
  /** YYYY-MM-DD, the last day. */
  until: string;
  reason: string;
}

/** Reads the lines « fichier contrôle jour raison ». Throws where a line has another form. */
export function readExemptions(lines: readonly string[]): Exemption[] {
  return lines.map((line) => {
    const [, file, check, until, reason] = /^(\S+)\s+(\S+)\s+(\d{4}-\d{2}-\d{2})\s+(.+)$/.exec(line) ?? [];
    if (!file || !check || !until || !reason) throw new Error(`Dérogation mal écrite : « ${line} »`);
    return { file, check, until, reason };
  });
}

/** Parts findings into those that fail and those that wait. `today` is YYYY-MM-DD. */
export function applyExemptions(findings: readonly Finding[], exemptions: readonly Exemption[], today: string) {
  const waits = ({ file, check }: Finding) =>
    exemptions.some((one) => one.file === file && (one.check === 'tout' || one.check === check) && today <= one.until);
  return { failing: findings.filter((finding) => !waits(finding)), waiting: findings.filter(waits) };
}
