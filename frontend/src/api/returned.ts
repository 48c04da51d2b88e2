/** The journalist's own file: out with the replies in it, and back with their answer. */
import { call } from './client';
import type { ReturnedFile } from './types';

export const OWN_FORMATS = ['docx', 'odt'] as const;
export type OwnFormat = (typeof OWN_FORMATS)[number];
/** Of what an annotated file was made. */
export type Base = 'original' | 'clean' | 'other-format' | 'other-text';

const zone = () => new URLSearchParams({ time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone });

export const annotatedAddress = (draft: string, format: OwnFormat): string =>
  `/api/drafts/${draft}/annotated.${format}?${zone()}`;

/** Throws Problem or Unreachable. */
export function takeBack(draft: string, file: File): Promise<ReturnedFile> {
  const body = new FormData();
  body.set('file', file);
  return call<ReturnedFile>(`/api/drafts/${draft}/returned?${zone()}`, { method: 'POST', body });
}

/** The newest file that came back, if one did. */
export const newest = (draft: string): Promise<ReturnedFile | undefined> => call(`/api/drafts/${draft}/returned`);
