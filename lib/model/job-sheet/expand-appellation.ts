/**
 * Both forms of a published name. The second one is whole, the first one stops where they are the same again:
 * "Chargé / Chargée de communication" gives "Chargé de communication" and "Chargée de communication". A name without a bar has one form.
 */
export function expandAppellation(label: string): string[] {
  const bar = label.indexOf(' / ');
  if (bar < 0) return [label];
  const first = label.slice(0, bar).trim().split(/\s+/);
  const second = label
    .slice(bar + 3)
    .trim()
    .split(/\s+/);
  return [[...first, ...second.slice(first.length)].join(' '), second.join(' ')];
}
