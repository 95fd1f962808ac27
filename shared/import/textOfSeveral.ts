import { slackArchiveText } from '#shared/import/forms/slackArchive.ts';
import { isSlackList } from '#shared/import/forms/slackExport.ts';
import { SLACK } from '#shared/import/forms/slackForm.ts';
import { readableSource } from '#shared/import/packed/readableSource.ts';
import { type NamedText, severalText } from '#shared/import/several/severalText.ts';
import {
  type ImportSource,
  type SourceMember,
  sourceOfFiles,
  sourceOfText,
} from '#shared/import/source/importSource.ts';

/** More files than this are no sources of one incident, but a folder that was taken by mistake. */
export const MOST_SOURCES = 100;

/** The file of a day in the folder of a channel, as only Slack names them. */
const DAY_OF_CHANNEL = /[^/]+\/\d{4}-\d{2}-\d{2}\.json$/;
/** What archives of a program hold that are one file for people. */
const PARTS_OF_ONE = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/.*)$/;
/** What systems put into folders and archives for themselves. */
const OF_SYSTEM = /(?:^|\/)(?:\.[^/]+|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i;

/**
 * Several files that were brought together, such as those of a folder or an archive, as one source: a Slack export stays as
 * it is, its files beside others become one text, and each other file is a text of its own, also out of an archive among
 * them. A file that is no text is named.
 */
export async function readTogether(source: ImportSource): Promise<ImportSource> {
  const { name, members } = source;
  if (members.length === 0 || isOneThing(source)) return source;
  const texts = await textsOf(source, '');
  // Nothing of it is text: it is refused for what it is.
  if (texts.every(({ text }) => text === null)) return source;
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return sourceOfText(only.name, only.text);
  return sourceOfText(name, severalText(texts));
}

/** Whether there are more files than are read as one incident. */
export function areTooMany({ members }: ImportSource): boolean {
  return !isOneThing({ members }) && members.length > MOST_SOURCES;
}

/** A Slack export, or a file of a program that is an archive inside, such as a spreadsheet. */
function isOneThing({ members }: Pick<ImportSource, 'members'>): boolean {
  return members.every(isOfExport) || members.some(({ path }) => PARTS_OF_ONE.test(path));
}

function isOfExport({ path }: SourceMember): boolean {
  return isSlackList(path) || DAY_OF_CHANNEL.test(path) || OF_SYSTEM.test(path);
}

/** @param within the path of the archive that holds them */
async function textsOf({ name, members }: ImportSource, within: string): Promise<readonly NamedText[]> {
  const slack = members.filter((member) => isOfSlack(name, member));
  const messages = slackArchiveText(sourceOfFiles(name, slack));
  const [first] = slack;
  const texts: NamedText[] = [];
  if (messages !== null && first !== undefined)
    texts.push({ name: slack.length === 1 ? `${within}${first.path}` : `${within}Slack`, text: messages });
  for (const member of members) {
    if (messages !== null && slack.includes(member)) continue;
    texts.push(...(await textsIn(member, within)));
  }
  return texts;
}

async function textsIn({ path, bytes }: SourceMember, within: string): Promise<readonly NamedText[]> {
  const name = `${within}${path}`;
  if (OF_SYSTEM.test(path)) return [{ name, text: null, refusal: 'it is a file of the system' }];
  const read = await readableSource(name, bytes);
  if (!read.ok) return [{ name, text: null, refusal: read.error.reason ?? 'it is too large' }];
  const { text, members } = read.value;
  if (members.length === 0) return [{ name, text: text?.includes('\0') === true ? null : text }];
  if (members.some((member) => PARTS_OF_ONE.test(member.path)))
    return [{ name, text: null, refusal: 'it is a file of another program' }];
  return await textsOf(read.value, `${name}/`);
}

function isOfSlack(name: string, member: SourceMember): boolean {
  if (isSlackList(member.path)) return true;
  return member.path.endsWith('.json') && SLACK.sniff(sourceOfFiles(name, [member])) > 0;
}
