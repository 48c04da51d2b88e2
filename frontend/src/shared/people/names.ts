/** Names as people tell them apart: O'Neill is O’Neill, and ANNA  BERG is Anna Berg. */

export function folded(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
