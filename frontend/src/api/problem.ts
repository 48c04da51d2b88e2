/** What can go wrong between the page and its server: it refused, or it could not be reached. */

export type FieldError = { pointer: string; detail: string };
type Body = {
  reason?: string;
  type?: string;
  title?: string;
  detail?: string;
  errors?: FieldError[];
  current?: unknown;
};

/** The server refused, and said why in problem+json. */
export class Problem extends Error {
  readonly code: string;
  /** Why a file was refused, where a file was. */
  readonly reason: string | undefined;
  readonly errors: FieldError[];
  /** What the server has, where a save was stale (412). */
  readonly current: unknown;

  constructor(
    readonly status: number,
    body: Body = {},
  ) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.code = body.type?.replace('/problems/', '') ?? 'unknown';
    this.reason = body.reason;
    this.errors = body.errors ?? [];
    this.current = body.current;
  }

  /** What is wrong with one field, such as "/deadline"; errors deeper in the field are its own. */
  about(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))?.detail;
  }
}

/** Nothing came back: the server is away, the network is, or the answer took too long. */
export class Unreachable extends Error {
  constructor(readonly slow: boolean) {
    super(slow ? 'The server did not answer in time.' : 'The server is out of reach.');
  }
}

/** The problem that an answer carries, also where something between us and the server wrote the page. */
export function problem(response: Response, body: unknown): Problem {
  return new Problem(response.status, typeof body === 'object' && body !== null ? body : {});
}
