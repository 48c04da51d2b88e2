/** Saves one reply: nothing typed is lost, nothing is saved twice, and nobody else's text is overwritten unseen. */
import { type Content, gist, same } from './content';

/** What the server has, as last heard; null when it has no reply there. */
export type Base = { readonly content: Content; readonly etag: string } | null;

export type Answer =
  | { readonly kind: 'kept'; readonly base: Base }
  | { readonly kind: 'stale'; readonly current: Base }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'away' };

/** `away`: tried, and will be tried again. `conflict`: somebody else wrote there, and a person must choose. */
export type Phase = 'saved' | 'unsaved' | 'saving' | 'away' | 'refused' | 'conflict';

/** What must survive a crash until the server has it: the text, what it was written upon, and what may have arrived. */
export interface Pending {
  readonly wanted: Content | null;
  readonly etag: string | null;
  readonly attempts: readonly string[];
}

export interface World {
  send(wanted: Content | null, etag: string | null): Promise<Answer>;
  /** Calls `then` after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, then: () => void): () => void;
  keep(pending: Pending): void;
  forget(): void;
  changed(): void;
}

export const PAUSE = 600;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

export class Saver {
  wanted: Content | null;
  phase: Phase = 'saved';
  theirs: Base = null;
  problem = '';
  #base: Base;
  #attempts: string[] = [];
  #failures = 0;
  #sending: Promise<void> | null = null;
  #callOff = () => {};
  #stopped = false;

  constructor(
    /** What the server had at first. */
    readonly first: Base,
    private readonly world: World,
  ) {
    this.#base = first;
    this.wanted = first?.content ?? null;
  }

  get base(): Base {
    return this.#base;
  }

  /** True while the server may lack what is wanted. */
  get pending(): boolean {
    return this.phase !== 'saved';
  }

  /** The text as it now should be; null deletes the reply. */
  want(content: Content | null): void {
    this.wanted = content;
    if (this.phase === 'conflict') this.#hold();
    else this.#goOn(PAUSE);
  }

  /** Tries now; resolves when it is saved or cannot be. */
  async flush(): Promise<void> {
    if (this.phase === 'away') await this.#send();
    while (this.phase === 'unsaved' || this.#sending) await this.#send();
  }

  /** Lays text that outlived its window over what the server has; to be called while nothing is pending. */
  restore(pending: Pending): void {
    this.wanted = pending.wanted;
    if (!this.#settled()) this.#attempts = [...pending.attempts];
    if (pending.etag === (this.#base?.etag ?? null) || this.#isMine(this.#base) || this.#settled()) this.#goOn(0);
    else this.#disagree(this.#base);
  }

  /** Takes what the server has now, where nothing of ours is under way. */
  refresh(base: Base): void {
    if (this.pending || this.#sending) return;
    this.#base = base;
    this.wanted = base?.content ?? null;
    this.world.changed();
  }

  /** Ends a conflict: `content` goes over theirs, which has been seen. */
  resolve(content: Content | null): void {
    this.#base = this.theirs;
    this.theirs = null;
    this.#attempts = [];
    this.wanted = content;
    this.#goOn(0);
  }

  /** Sends nothing more; what is pending stays in the journal. */
  stop(): void {
    this.#callOff();
    this.#stopped = true;
  }

  #send(): Promise<void> {
    this.#callOff();
    this.#sending ??= this.#request().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #request(): Promise<void> {
    const sent = this.wanted;
    const mark = gist(sent);
    if (!this.#attempts.includes(mark)) this.#attempts.push(mark);
    this.world.keep(this.#pending());
    this.#show('saving');
    const answer = await this.world.send(sent, this.#base?.etag ?? null);
    if (answer.kind === 'kept') this.#acknowledge(as(sent, answer.base));
    else if (answer.kind === 'stale') this.#compare(answer.current);
    else if (answer.kind === 'refused') this.#refuse(answer.detail, mark);
    else this.#retry();
  }

  #acknowledge(base: Base): void {
    this.#base = base;
    this.#attempts = [];
    this.#failures = 0;
    this.phase = 'saving';
    this.#goOn(PAUSE);
  }

  #compare(current: Base): void {
    const agreed = [this.#base, { content: this.wanted }].some((one) =>
      same(one?.content ?? null, current?.content ?? null),
    );
    if (agreed || this.#isMine(current)) this.#acknowledge(current);
    else this.#disagree(current);
  }

  /** An answer that was lost on its way: what stands there is what we sent. */
  #isMine(current: Base): boolean {
    return this.#attempts.includes(gist(current?.content ?? null));
  }

  #disagree(current: Base): void {
    this.#callOff();
    this.theirs = current;
    this.phase = 'conflict';
    this.#hold();
  }

  #refuse(detail: string, mark: string): void {
    this.#attempts = this.#attempts.filter((attempt) => attempt !== mark);
    this.problem = detail;
    if (gist(this.wanted) === mark) this.#show('refused');
    else this.#soon(PAUSE);
  }

  #retry(): void {
    this.#wait(Math.min(FIRST_RETRY * 2 ** this.#failures, LAST_RETRY));
    this.#failures += 1;
    this.#show('away');
  }

  #wait(milliseconds: number): void {
    this.#callOff();
    if (this.#stopped) return;
    this.#callOff = this.world.after(milliseconds, () => void this.#send());
  }

  #settled(): boolean {
    return this.#attempts.length === 0 && same(this.wanted, this.#base?.content ?? null);
  }

  /** Rests where all is saved; else saves after so many milliseconds, or when the server is next tried. */
  #goOn(milliseconds: number): void {
    if (this.#settled()) this.#rest();
    else if (this.phase === 'away') this.#hold();
    else this.#soon(milliseconds);
  }

  /** Keeps what is wanted, and sends nothing for now. */
  #hold(): void {
    this.world.keep(this.#pending());
    this.world.changed();
  }

  #rest(): void {
    this.#callOff();
    this.world.forget();
    this.#show('saved');
  }

  #soon(milliseconds: number): void {
    this.world.keep(this.#pending());
    this.#wait(milliseconds);
    this.#show('unsaved');
  }

  #show(phase: Phase): void {
    this.phase = phase;
    if (phase !== 'refused') this.problem = '';
    this.world.changed();
  }

  #pending(): Pending {
    return { wanted: this.wanted, etag: this.#base?.etag ?? null, attempts: this.#attempts };
  }
}

/** What was sent is what is there now, but for the status, which the server has a say in. */
function as(sent: Content | null, base: Base): Base {
  return sent && base && { etag: base.etag, content: { ...sent, status: base.content.status } };
}
