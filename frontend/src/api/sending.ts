/** Sending: the check before, the record after, and the alias table of the public version. */
import { call } from './client';
import { OWN_FORMATS, type OwnFormat } from './returned';
import type { components } from './schema';
import type { Format, Layout } from './types';

type Schemas = components['schemas'];

export type PreSend = Schemas['PreSend'];
export type Submission = Schemas['Submission'];
export type Aliases = Schemas['Aliases'];
export type Alias = Schemas['Alias'];
export type Channel = Submission['channel'];
export type Audience = NonNullable<Submission['audience']>;
export type Quoting = 'full' | 'first-words' | 'none';

/** Their own file with the replies in it, as one of the formats. */
export type OwnFile = `annotated-${OwnFormat}`;

/** What the file is to be; `signed` says whether their own one bears the interviewee's name. */
export type Form = { format: Format | OwnFile; layout: Layout; audience: Audience; quoting: Quoting; signed: boolean };

const draft = (id: string, rest: string) => `/api/drafts/${encodeURIComponent(id)}/${rest}`;
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const check = (id: string, form: Form): Promise<PreSend> =>
  call(draft(id, 'presend'), { query: { ...form, time_zone: zone() } });

export const submit = (id: string, form: Form, recipient: string, channel: Channel): Promise<Submission> =>
  call(draft(id, 'submissions'), { method: 'POST', body: { ...form, recipient, channel, time_zone: zone() } });

export const submissions = (id: string): Promise<{ items: Submission[] }> => call(draft(id, 'submissions'));

export const confirm = (id: string, at: string | null): Promise<Submission> =>
  call(`/api/submissions/${encodeURIComponent(id)}`, { method: 'PATCH', body: { confirmed_at: at } });

export const sentFile = (id: string): string => `/api/submissions/${encodeURIComponent(id)}/file`;

export const aliases = (id: string): Promise<Aliases> => call(draft(id, 'aliases'));

export const keepAliases = (id: string, items: Alias[]): Promise<Aliases> =>
  call(draft(id, 'aliases'), { method: 'PUT', body: { items } });

/** The format of their own file, where it is that. */
export const ownFormat = (format: Form['format']): OwnFormat | undefined =>
  OWN_FORMATS.find((one) => format === `annotated-${one}`);

/** Where the file of this form is. */
export function formAddress(id: string, { format, signed, ...rest }: Form): string {
  const own = ownFormat(format);
  const path = own ? `annotated.${own}` : `response.${format}`;
  return `${draft(id, path)}?${new URLSearchParams({ ...(own ? { signed: `${signed}` } : rest), time_zone: zone() })}`;
}

export const annotationsAddress = (id: string): string => draft(id, 'annotations.jsonld');
