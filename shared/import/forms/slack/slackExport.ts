import { byObject } from '#shared/basics/memo.ts';
import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import { decodeInput } from '#shared/import/source/decodeInput.ts';
import { type ImportSource, jsonOf } from '#shared/import/source/importSource.ts';
import { isObject, type JsonObject, objectsAt, objectsIn, textAt } from '#shared/import/source/jsonShape.ts';

/** A message with the channel that its file stands for; empty where no folder names it. */
interface ChannelMessage {
  readonly channel: string;
  readonly message: JsonObject;
}

/** What an export holds, before anything is read out of it. */
export interface SlackExport {
  readonly messages: readonly ChannelMessage[];
  readonly channels: readonly string[];
  /** Channels of two people, or of a few. */
  readonly directChannels: ReadonlySet<string>;
  /** Days in UTC on which something was written. */
  readonly days: number;
  /** The names of people by the ids that messages have instead. */
  readonly names: ReadonlyMap<string, string>;
  /** The ids of those that are programs. */
  readonly bots: ReadonlySet<string>;
}

/** The messages of a source, in the order of its files; empty for any other source. */
export const slackExport = byObject((source: ImportSource): SlackExport => {
  const files = slackFiles(source);
  const isSingle = files.length === 0 && source.members.length === 0;
  const messages = isSingle
    ? messagesIn(source.json).map((message) => ({ channel: '', message }))
    : files.flatMap(ofDay);
  const lists = files.filter(({ path }) => isSlackList(path));
  const listed = lists.flatMap(({ json }) => objectsIn(json));
  const dms = lists.filter(({ path }) => /(?:^|\/)(?:dms|mpims)\.json$/.test(path));
  const days = messages.flatMap(({ message }) => recordedInstant(message.ts, 'UTC')?.at.slice(0, 10) ?? []);
  return {
    messages,
    channels: [...new Set(messages.map(({ channel }) => channel))],
    directChannels: new Set([
      ...dms.flatMap(({ json }) =>
        objectsIn(json).flatMap((dm) => [textAt(dm, 'id') ?? '', textAt(dm, 'name') ?? '']),
      ),
      ...messages.map(({ channel }) => channel).filter((channel) => /^(?:D[A-Z0-9]{8,}|mpdm-)/.test(channel)),
    ]),
    days: new Set(days).size,
    bots: new Set(listed.flatMap((user) => (user.is_bot === true ? (textAt(user, 'id') ?? []) : []))),
    names: new Map([...listed.flatMap(nameOf), ...messages.flatMap(({ message }) => profileName(message))]),
  };
});

/** `#incident-42`; null where no folder names the channel. */
export function channelOf(name: string): string | null {
  return name === '' ? null : `#${name}`;
}

/** One file of an export of several. */
interface SlackFile {
  readonly path: string;
  readonly json: unknown;
}

/** The files of an archive or a folder, or of the one text that was made of them; see `slackArchiveText`. */
export function slackFiles({ members, json }: ImportSource): readonly SlackFile[] {
  if (members.length > 0)
    return members
      .filter(({ path }) => path.endsWith('.json'))
      .map(({ path, bytes }) => ({ path, json: jsonOf(decodeInput(bytes) ?? '') }));
  const files = isObject(json)
    ? Object.entries(json).map(([path, content]) => ({ path, json: content }))
    : [];
  return files.every(({ path }) => path.endsWith('.json')) ? files : [];
}

/** `users.json` and the like, beside the folders of the channels. */
export function isSlackList(path: string): boolean {
  return /(?:^|\/)(?:users|org_users|channels|groups|dms|mpims|integration_logs|canvases)\.json$/.test(path);
}

function ofDay({ path, json }: SlackFile): readonly ChannelMessage[] {
  if (isSlackList(path)) return [];
  const channel = path.split('/').at(-2) ?? '';
  return messagesIn(json).map((message) => ({ channel, message }));
}

/** The file of a day is a list; what the API and its tools save has it under `messages`. */
function messagesIn(json: unknown): readonly JsonObject[] {
  const list = Array.isArray(json) ? objectsIn(json) : objectsAt(json, 'messages');
  const isMessage = (message: JsonObject) => 'ts' in message && ('type' in message || 'text' in message);
  if (list.filter(isMessage).length < list.length / 2) return [];
  // An answer of the API has the newest message first.
  return list.flatMap((message) => [message, ...objectsAt(message, 'slackdump_thread_replies')]);
}

function nameOf(user: JsonObject): readonly (readonly [string, string])[] {
  const id = textAt(user, 'id');
  const name = textAt(user, 'profile.real_name', 'real_name', 'profile.display_name', 'name');
  return id === null || name === null ? [] : [[id, name]];
}

function profileName(message: JsonObject): readonly (readonly [string, string])[] {
  const id = textAt(message, 'user');
  const name = textAt(message, 'user_profile.real_name', 'user_profile.display_name');
  return id === null || name === null ? [] : [[id, name]];
}
