/** Where all jobs of a list can be had at once. */
export interface WholeListLinks {
  /** Jobs on all pages. */
  total: number;
  /** All of them on one page, to print. */
  printHref: string;
  /** All of them in a file for a spreadsheet. */
  csvHref: string;
}
