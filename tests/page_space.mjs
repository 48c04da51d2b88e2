// Counts as the page does: a line of JSON [text, unit, line length, counts] in, a line with the figure out.
import { createInterface } from 'node:readline';
import { takes } from '../frontend/src/shared/space.ts';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const [text, unit, line_length, counts] = JSON.parse(line);
  process.stdout.write(`${takes(text, { unit, line_length, counts })}\n`);
}
