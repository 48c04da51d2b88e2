/** Sending: the check before, the record after, and the alias table of the public version. */
import { call } from './client';
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

/** What the document is to be. */
export type Form = { format: Format; layout: Layout; audience: Audience; quoting: Quoting };

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

/** Where the document of this form is. */
export const formAddress = (id: string, { format, ...rest }: Form): string =>
  `${draft(id, `response.${format}`)}?${new URLSearchParams({ ...rest, time_zone: zone() })}`;

export const annotationsAddress = (id: string): string => draft(id, 'annotations.jsonld');
