/** A name as the official files give it; a missing form is "". */
export interface OfficialName {
  /** Compact inclusive form: "contrôleur/euse aérien/ne". */
  heading: string;
  feminine: string;
  masculine: string;
}

/** Something with a label, and an id where the file gives one. */
export interface Labelled {
  id: string;
  label: string;
}

/** HTML of a record by the part of the sheet it becomes; "" where there is none. */
export interface OfficialTexts {
  tagline: string;
  /** The "Dico des métiers" text, or the only short format. */
  inBrief: string;
  /** Further short formats of the 2021 shape. */
  documentation: string[];
  duties: string;
  skills: string;
  workingConditions: string;
  workingLife: string;
  access: string;
}

/** One record of the official job file, whatever its generation: everything it says, in our words for its parts. */
export interface OfficialRecord {
  id: string;
  /** Where the record starts in the XML. */
  line: number;
  column: number;
  name: OfficialName;
  otherNames: OfficialName[];
  romeCodes: string[];
  texts: OfficialTexts;
  minimumLevel: string;
  trainings: Labelled[];
  statuses: string[];
  interests: string[];
  sectors: string[];
  relatedJobs: Labelled[];
  links: { url: string; comment: string }[];
  publications: string[];
  /** Words of elements that are not known, as "name : words". */
  leftovers: { name: string; words: string }[];
}
