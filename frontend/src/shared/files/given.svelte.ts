/** A text on its way in: typed, pasted, or read in a file, with what is set apart in it. */
import { Problem } from '../../api/problem';
import type { Mark } from '../../api/types';
import type { Moving } from './moving';
import type { Taken } from './taken';

export class Given {
  text = $state('');
  /** There is no text yet, and somebody has tried to hand it in. */
  isMissing = $state(false);
  /** A file on its way in, or the one that the text comes from. */
  file = $state.raw<File>();
  taken = $state.raw<Taken>();
  /** Why the file was refused, in words. */
  fileError = $state<string>();
  moving: Moving | undefined;

  /** A file is being read, or looked through. */
  get isComing(): boolean {
    return Boolean(this.file && !this.taken);
  }

  /** The file goes, and the text stays. */
  drop(why?: string): void {
    this.file = this.taken = undefined;
    this.fileError = why;
  }

  /** What is set apart in the text that stands there now. */
  async set(marks: Mark[]): Promise<void> {
    const { text } = this;
    const { Moving } = await import('./moving');
    this.moving ??= new Moving(text, marks);
    this.moving.follow(this.text);
  }

  /** Nothing of it is left. */
  clear(): void {
    this.text = '';
    this.moving = undefined;
    this.drop();
  }
}

/** What refuses the text itself, whatever else was filled in. */
const ABOUT_THE_TEXT = ['empty-text', 'too-large', 'unreadable-text', 'unknown-type', 'unreadable-document'];

/** Such an error belongs beside the text; all else is about the call. */
export const isAboutTheText = (error: unknown): error is Problem =>
  error instanceof Problem && ABOUT_THE_TEXT.includes(error.code);
