/** Reads a text file that was dropped or chosen. A document of another kind is refused with what to do instead. */
import { Problem } from '../api/problem';

const LARGEST = 20 * 1024 * 1024; // bytes
const ENDINGS = /\.(txt|text|md|markdown)$/i;

export async function readText(file: File): Promise<string> {
  if (file.size > LARGEST) throw refusal(413, 'too-large');
  if (!ENDINGS.test(file.name) && !file.type.startsWith('text/plain')) throw refusal(415, 'unknown-type');
  const text = decode(await file.arrayBuffer());
  if (text.includes('\0')) throw refusal(422, 'unreadable-text');
  return text;
}

/** By its byte order mark, else UTF-8, else what Windows wrote before it. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const refusal = (status: number, code: string) => new Problem(status, { type: `/problems/${code}` });
