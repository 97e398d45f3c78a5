/** A ROME 4.0 job: its code, label, and the code of the larger ROME 3 job it was cut from (its own code where it kept it). */
export interface RomeCode {
  code: string;
  label: string;
  parent: string;
}

/** What the import uses of the published ROME files. */
export interface RomeReferenceData {
  /** "ROME 4.0 version 60", as version.txt says it; "ROME 4.0" without that file. */
  name: string;
  /** YYYY-MM-DD; null where version.txt does not say. */
  date: string | null;
  codes: Map<string, RomeCode>;
  /** Names that people give to a job ("appellations") by ROME 4.0 code, as published: "Chargé / Chargée de communication". */
  appellations: Map<string, string[]>;
  /** Those of the names that the ROME marks as rarely used ("peu_usite"). */
  rareAppellations: Set<string>;
  /** Codes that a code leads to, nearest first (numero_ordre). ROME 4.0 gives no direction. */
  mobilities: Map<string, string[]>;
  /** Codes of the jobs that the ROME says to be regulated ("emploi_reglemente"); of the others it says no, or nothing. */
  regulatedCodes: Set<string>;
}
