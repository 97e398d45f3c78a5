/** Longest name that gives an address: beside it, a build writes files with longer endings. */
export const LONGEST_ADDRESS = 240;
/** Longest value that gets a page of its own: its address must be a file name. */
export const LONGEST_VALUE = 200;
/** Values of one kind that a sheet may list: each may make a page. */
export const MOST_VALUES = 50;
