/** Speaks with the server: an answer, or a Problem or Unreachable is thrown. */
import { problem, Unreachable } from './problem';

const PATIENCE = 20_000; // milliseconds; an upload gets more

type Options = { method?: string; body?: unknown; headers?: Record<string, string>; query?: Record<string, unknown> };

export async function call<T>(path: string, { method = 'GET', body, headers, query }: Options = {}): Promise<T> {
  const response = await reach(path + search(query), {
    method,
    headers: { ...typed(body), ...headers },
    body: raw(body),
  });
  const answer = await json(response);
  if (!response.ok) throw problem(response, answer);
  return answer as T;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  const patience = init.body instanceof FormData ? PATIENCE * 6 : PATIENCE;
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
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

async function json(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
