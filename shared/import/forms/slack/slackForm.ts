import type { CountedNoun } from '#shared/import/draft/importDraft.ts';
import { type RecordEvent, recordDraft, type SourceRecord } from '#shared/import/draft/recordDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { channelOf, type SlackExport, slackExport } from '#shared/import/forms/slack/slackExport.ts';
import { slackText } from '#shared/import/forms/slack/slackText.ts';
import { type JsonObject, objectsAt, shareOf, textAt, valueAt } from '#shared/import/source/jsonShape.ts';
import { counted } from '#shared/text/phrases.ts';

/** What Slack exports: the file of a day, the folder of a channel, the ZIP archive of a workspace, or what its API answers. */
export const SLACK: ImportForm = {
  sniff: (source) => {
    const { messages } = slackExport(source);
    return messages.length > 0 &&
      shareOf(
        messages.map(({ message }) => message),
        isMessage,
      ) > 0.8
      ? 0.95
      : 0;
  },
  read: (source, context) => {
    const exported = slackExport(source);
    const records = exported.messages.map(({ message, channel }) => recordOf(message, channel, exported));
    return recordDraft({ form: 'slack', is: kindOf(exported), unit: MESSAGES }, records, context);
  },
};

const MESSAGES: CountedNoun = { one: 'message', many: 'messages' };
const JOINED: CountedNoun = { one: 'join message', many: 'join messages' };
const HOUSEKEEPING: CountedNoun = {
  one: 'note of the channel itself',
  many: 'notes of the channel itself',
};
const EMPTY: CountedNoun = { one: 'message without words', many: 'messages without words' };
const UNTIMED: CountedNoun = { one: 'entry that is no message', many: 'entries that are no messages' };

const JOINS = new Set(['channel_join', 'channel_leave', 'group_join', 'group_leave']);
/** What Slack notes itself. A topic is kept: teams write there where an incident stands. */
const NOTES =
  /^(?:(?:channel|group)_(?:archive|unarchive|name|convert_to_private|posting_permissions)|pinned_item|unpinned_item|bot_(?:add|remove|enable|disable)|reminder_add|reply_broadcast|tombstone|ekm_access_denied|sh_room_created|huddle_thread|message_deleted)$/;

function isMessage(message: JsonObject): boolean {
  return /^\d{9,10}\.\d{1,6}$/.test(textAt(message, 'ts') ?? '') && (message.type ?? 'message') === 'message';
}

function recordOf(message: JsonObject, channel: string, exported: SlackExport): SourceRecord {
  const words = wordsOf(message, exported);
  const actor = authorOf(message, exported);
  const source = words.links[0] ?? channelOf(channel);
  const thread = textAt(message, 'thread_ts');
  const event: RecordEvent = {
    // Behind the dot stands a number that tells messages of one second apart.
    at: (textAt(message, 'ts') ?? '').split('.')[0],
    words: words.text,
    ...(actor === null ? {} : { actor, isTool: isFromTool(message, exported) }),
    ...(source === null ? {} : { source }),
    ...(thread === null ? {} : { thread: `${channel} ${thread}` }),
    ...(exported.directChannels.has(channel) ? { isPrivateAs: 'direct-message' } : {}),
  };
  const leftOut = leftOutAs(message, words.text);
  return leftOut === null ? { events: [event] } : { events: [event], leftOut };
}

function leftOutAs(message: JsonObject, words: string): CountedNoun | null {
  const subtype = textAt(message, 'subtype') ?? '';
  if (JOINS.has(subtype)) return JOINED;
  if (NOTES.test(subtype)) return HOUSEKEEPING;
  if (!isMessage(message)) return UNTIMED;
  return words === '' ? EMPTY : null;
}

function authorOf(message: JsonObject, { names }: SlackExport): string | null {
  const profile = textAt(message, 'user_profile.real_name', 'user_profile.display_name', 'user_profile.name');
  const user = textAt(message, 'user', 'comment.user');
  const known = user === null ? null : (names.get(user) ?? null);
  return (
    profile ?? known ?? textAt(message, 'username', 'bot_profile.name') ?? user ?? textAt(message, 'bot_id')
  );
}

/** A program posted it: by the mark of its message, or in the list of users. Somebody’s own words may pass through an app. */
function isFromTool(message: JsonObject, { bots }: SlackExport): boolean {
  const hasBot = textAt(message, 'subtype') === 'bot_message' || textAt(message, 'bot_id') !== null;
  const user = textAt(message, 'user');
  return user !== null && bots.has(user)
    ? true
    : hasBot && textAt(message, 'user_profile.real_name') === null;
}

/** The text of a message; of a program's message that has none, what its attachments and blocks say. */
function wordsOf(
  message: JsonObject,
  { names }: SlackExport,
): { readonly text: string; readonly links: readonly string[] } {
  const own = textAt(message, 'text');
  const attachments = objectsAt(message, 'attachments');
  const parts = own !== null ? [own] : [...attachments.map(attachmentText), ...blockTexts(message)];
  const files = objectsAt(message, 'files').map((file) => textAt(file, 'title', 'name') ?? '');
  const named = files.filter((name) => name !== '').map((name) => `File: ${name}`);
  const read = slackText([...parts.filter((part) => part !== ''), ...named].join('\n'), names);
  const linked = attachments.flatMap((attachment) => textAt(attachment, 'title_link', 'from_url') ?? []);
  return { text: read.text, links: [...read.links, ...linked] };
}

function attachmentText(attachment: JsonObject): string {
  const head = [
    textAt(attachment, 'pretext'),
    textAt(attachment, 'title', 'fallback'),
    textAt(attachment, 'text'),
  ];
  const fields = objectsAt(attachment, 'fields').map(
    (field) => `${textAt(field, 'title') ?? ''}: ${textAt(field, 'value') ?? ''}`,
  );
  const said = [...head.filter((part) => part !== null), ...fields];
  return said.filter((part, index) => said.indexOf(part) === index).join('\n');
}

function blockTexts(message: JsonObject): readonly string[] {
  return objectsAt(message, 'blocks').flatMap((block) => {
    const text = textAt(block, 'text.text');
    const fields = objectsAt(block, 'fields').flatMap((field) => textAt(field, 'text') ?? []);
    return text === null ? [...fields, richText(valueAt(block, 'elements'))] : [text, ...fields];
  });
}

function richText(elements: unknown): string {
  return objectsAt(elements, '')
    .map((element) => textAt(element, 'text', 'url') ?? richText(element.elements))
    .join('');
}

function kindOf({ channels, days }: SlackExport): string {
  const span = days === 1 ? 'one day' : counted(days, 'day');
  if (channels.length === 1 && channels[0] !== '')
    return `An export of the Slack channel #${channels[0]}, ${span}`;
  return channels.length > 1
    ? `An export of ${counted(channels.length, 'Slack channel')}, ${span}`
    : `An export of a Slack channel, ${span}`;
}
