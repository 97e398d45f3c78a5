/** What every part of a page has, whatever it holds: its place in the address, and its title. */
export interface PagePart {
  anchor: string;
  /** Its heading. */
  title: string;
}
