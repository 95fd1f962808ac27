import { isSlackList, slackFiles } from '#shared/import/forms/slack/slackExport.ts';
import { SLACK } from '#shared/import/forms/slack/slackForm.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { isObject, type JsonObject, objectsIn, textAt } from '#shared/import/source/jsonShape.ts';

/**
 * A Slack export of several files as one text, which is read as the export is: its files by their paths, a message a line.
 * What no event is made of is left away, such as pictures of people and the same words as blocks. Null for every other
 * source.
 */
export function slackArchiveText(source: ImportSource): string | null {
  if (source.members.length === 0 || SLACK.sniff(source) === 0) return null;
  const files = slackFiles(source);
  const days = files
    .filter(({ path }) => !isSlackList(path))
    .map(({ path, json }) => fileText(path, messagesOf(json).map(neededOfMessage)));
  // A workspace has thousands of people; those who say nothing, and of whom nothing is said, are no part of it.
  const said = new Set(days.join('\n').match(/\b[A-Z][A-Z0-9]+\b/g));
  const lists = files
    .filter(({ path }) => isSlackList(path))
    .map(({ path, json }) => {
      const isDirect = /(?:^|\/)(?:dms|mpims)\.json$/.test(path);
      const known = objectsIn(json).filter((one) => isDirect || said.has(textAt(one, 'id') ?? ''));
      return fileText(path, known.map(neededOfList));
    });
  return `{\n${[...lists, ...days].join(',\n')}\n}`;
}

function fileText(path: string, objects: readonly object[]): string {
  return `${JSON.stringify(path)}: [\n${objects.map((object) => JSON.stringify(object)).join(',\n')}\n]`;
}

function messagesOf(json: unknown): readonly JsonObject[] {
  return objectsIn(isObject(json) ? json.messages : json);
}

/** The fields of a message that say something, by the names that `slackForm` reads. */
function neededOfMessage(message: JsonObject): object {
  const { type, subtype, ts, thread_ts, user, username, bot_id, text, attachments, comment } = message;
  const hasWords = textAt(message, 'text') !== null;
  const replies = objectsIn(message.slackdump_thread_replies);
  return {
    ...{ type, subtype, ts, thread_ts, user, username, bot_id, text },
    bot_profile: picked(message.bot_profile, 'name'),
    user_profile: picked(message.user_profile, 'real_name', 'display_name', 'name'),
    attachments,
    blocks: hasWords ? undefined : message.blocks,
    files: Array.isArray(message.files)
      ? objectsIn(message.files).map((file) => picked(file, 'title', 'name'))
      : undefined,
    comment: picked(comment, 'user'),
    slackdump_thread_replies: replies.length === 0 ? undefined : replies.map(neededOfMessage),
  };
}

function neededOfList(one: JsonObject): object {
  return {
    ...picked(one, 'id', 'name', 'real_name', 'is_bot'),
    profile: picked(one.profile, 'real_name', 'display_name'),
  };
}

function picked(value: unknown, ...names: readonly string[]): object | undefined {
  return isObject(value) ? Object.fromEntries(names.map((name) => [name, value[name]])) : undefined;
}
