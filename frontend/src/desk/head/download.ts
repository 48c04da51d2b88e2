/** Fetches the response document, so that a refusal is said on the page instead of being saved as a file. */
import { problem, Unreachable } from '../../api/problem';

/** Throws Problem or Unreachable. */
export async function read(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => {
    throw new Unreachable(false);
  });
  if (!response.ok) throw problem(response, await response.json().catch(() => undefined));
  return response;
}

export async function download(address: string): Promise<void> {
  await save(await read(address));
}

/** Saves what was answered as a file of the name that the server gives. */
export async function save(response: Response): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileName(response.headers.get('Content-Disposition') ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The name that the server gives the file, in its full spelling where there is one. */
export function fileName(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)/i.exec(disposition)?.[1] ?? 'replik';
}
