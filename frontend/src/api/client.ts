/** Speaks with the server: an answer, or a Problem or Unreachable is thrown. */
import { problem, Unreachable } from './problem';

const PATIENCE = 20_000; // milliseconds; an upload gets more

type Options = {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  query?: Record<string, unknown>;
  /** The request outlives the page; its body may then have 64 kB. */
  keepalive?: boolean;
};

export async function call<T>(path: string, options: Options = {}): Promise<T> {
  return (await exchange<T>(path, options)).answer;
}

/** The answer with its status and headers; a 304 is an answer too, an empty one. */
export async function exchange<T>(path: string, options: Options = {}): Promise<{ answer: T; response: Response }> {
  const { method = 'GET', body, headers, query, keepalive } = options;
  const init = { method, headers: { ...typed(body), ...headers }, body: raw(body), keepalive };
  const { response, text } = await reach(path + search(query), init);
  const answer = parsed(text);
  if (!response.ok && response.status !== 304) throw problem(response, answer);
  return { answer: answer as T, response };
}

async function reach(url: string, init: RequestInit): Promise<{ response: Response; text: string }> {
  const patience = init.body instanceof FormData ? PATIENCE * 6 : PATIENCE;
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
    return { response, text: await response.text() };
  } catch (error) {
    throw new Unreachable(error instanceof DOMException && error.name === 'TimeoutError');
  }
}

const typed = (body: unknown): Record<string, string> =>
  body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' };
const raw = (body: unknown) => (body === undefined || body instanceof FormData ? body : JSON.stringify(body));

function search(query: Record<string, unknown> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return given.length ? `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}` : '';
}

/** What a program between us and the server wrote may be no JSON; then there is nothing to read in it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
