import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { slackArchiveText } from '#shared/import/forms/slack/slackArchive.ts';
import { isSlackList } from '#shared/import/forms/slack/slackExport.ts';
import { SLACK } from '#shared/import/forms/slack/slackForm.ts';
import { readableSource } from '#shared/import/packed/readableSource.ts';
import { type NamedText, severalText } from '#shared/import/several/severalText.ts';
import {
  type ImportSource,
  isZip,
  MOST_UNPACKED,
  type SourceMember,
  sizeOfArchive,
  sourceOfFiles,
  sourceOfText,
  tooMuchUnpacked,
} from '#shared/import/source/importSource.ts';

/** More files than this are no sources of one incident, but a folder that was taken by mistake. */
export const MOST_SOURCES = 100;
/** Nobody packs archives into each other more often than this; an archive can hold itself without end. */
const DEEPEST = 5;

/** The file of a day in the folder of a channel, as only Slack names them. */
const DAY_OF_CHANNEL = /[^/]+\/\d{4}-\d{2}-\d{2}\.json$/;
/** What archives of a program hold that are one file for people. */
const PARTS_OF_ONE = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/.*)$/;
/** What systems put into folders and archives for themselves. */
const OF_SYSTEM = /(?:^|\/)(?:\.[^/]+|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i;

/** What was found in several files so far, with the archives in them. */
interface Opened {
  files: number;
  bytes: number;
}

/**
 * Several files that were brought together, such as those of a folder or an archive, as one source: a Slack export stays as
 * it is, its files beside others become one text, and each other file is a text of its own, also out of an archive among
 * them. A file that is no text is named. What holds too much with its archives is refused as a whole (`input-too-large`),
 * before that is unpacked.
 */
export async function readTogether(source: ImportSource): Promise<Result<ImportSource, AppError>> {
  const { name, members } = source;
  if (members.length === 0 || isOneThing(source)) return ok(source);
  const opened = { files: members.length, bytes: sizeOf(members) };
  const texts = await textsOf(source, [], opened);
  if (!texts.ok) return err({ ...texts.error, file: name });
  // Nothing of it is text: it is refused for what it is.
  if (texts.value.every(({ text }) => text === null)) return ok(source);
  const [only] = texts.value;
  if (texts.value.length === 1 && only !== undefined) return ok(sourceOfText(only.name, only.text));
  return ok(sourceOfText(name, severalText(texts.value)));
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

function sizeOf(members: readonly SourceMember[]): number {
  return members.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** @param within the archives that hold them, each by its path in the one before */
async function textsOf(
  { name, members }: ImportSource,
  within: readonly string[],
  opened: Opened,
): Promise<Result<readonly NamedText[], AppError>> {
  // All archives are measured before the first of them is unpacked.
  for (const { bytes } of members) opened.bytes += isZip(bytes) ? sizeOfArchive(bytes) : 0;
  if (opened.bytes > MOST_UNPACKED) return err(tooMuchUnpacked(name));
  const slack = members.filter((member) => isOfSlack(name, member));
  const messages = slackArchiveText(sourceOfFiles(name, slack));
  const [first] = slack;
  const texts: NamedText[] = [];
  if (messages !== null && first !== undefined) {
    const own = slack.length === 1 ? first.path : 'Slack';
    texts.push({ name: [...within, own].join('/'), text: messages });
  }
  for (const member of members) {
    if (messages !== null && slack.includes(member)) continue;
    const found = await textsIn(member, within, opened);
    if (!found.ok) return found;
    texts.push(...found.value);
  }
  return ok(texts);
}

async function textsIn(
  { path, bytes }: SourceMember,
  within: readonly string[],
  opened: Opened,
): Promise<Result<readonly NamedText[], AppError>> {
  const name = [...within, path].join('/');
  const unread = (refusal: string) => ok([{ name, text: null, refusal }]);
  if (OF_SYSTEM.test(path)) return unread('it is a file of the system');
  const read = await readableSource(name, bytes);
  if (!read.ok) return unread(read.error.reason ?? 'it is too large');
  const { text, members } = read.value;
  if (members.length === 0) return ok([{ name, text: text?.includes('\0') === true ? null : text }]);
  if (members.some((member) => PARTS_OF_ONE.test(member.path)))
    return unread('it is a file of another program');
  if (within.length + 1 >= DEEPEST)
    return err(appError('input-too-large', { file: name, reason: `it holds archives ${DEEPEST} deep` }));
  // A Slack export is one source, however many days it has.
  opened.files += isOneThing(read.value) ? 1 : members.length;
  if (opened.files > MOST_SOURCES) return err(tooManyWithin(name));
  return await textsOf(read.value, [...within, path], opened);
}

function tooManyWithin(file: string): AppError {
  const reason = `it holds more than ${MOST_SOURCES} files, with those of the archives in it; name those that are about one incident`;
  return appError('input-too-large', { file, reason });
}

function isOfSlack(name: string, member: SourceMember): boolean {
  if (isSlackList(member.path)) return true;
  return member.path.endsWith('.json') && SLACK.sniff(sourceOfFiles(name, [member])) > 0;
}
