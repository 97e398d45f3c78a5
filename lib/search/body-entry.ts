/** How much a sheet says of a stem, and the part that says most of it, in one number: the weight, then so many bits for the part. */
export const PART_BITS = 8;
export const MOST_PARTS = 2 ** PART_BITS - 1;
