import type { Email } from 'postal-mime';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { htmlMarkdown } from '#shared/import/markup/htmlMarkdown.ts';
import { isMbox, mailsOfMbox } from '#shared/import/packed/mbox.ts';
import { MOST_CHARACTERS, type PackedText, TOO_LONG } from '#shared/import/packed/packedText.ts';
import type { SourceMember } from '#shared/import/source/importSource.ts';

/**
 * A mail as it was saved (`.eml`), or several of them (`.mbox`, or an archive of such files): head and words of each as text. A mail that is plain
 * text already, such as one that was copied, is read as it is.
 */
export const MAIL_FILE: PackedText = {
  holds: ({ bytes, members }) => isMbox(bytes) || isPackedMail(bytes) || isMailArchive(members),
  text: async ({ bytes, members }) => {
    if (members.length > 0) return await archiveText(members);
    if (!isMbox(bytes)) return await mailText([bytes]);
    return withoutMarks(await mailText(mailsOfMbox(bytes)));
  },
};

/** A mailbox marks lines that begin as a mail of it does. */
function withoutMarks(text: Result<string, string>): Result<string, string> {
  return text.ok ? ok(text.value.replace(/^>(?=>*From )/gm, '')) : text;
}

/** Half of its files or more are mails: one mail in something else is no archive of mails. */
function isMailArchive(members: readonly SourceMember[]): boolean {
  const mails = members.filter(isMailMember).length;
  return mails > 0 && mails * 2 >= members.length;
}

function isMailMember({ bytes }: SourceMember): boolean {
  return isMbox(bytes) || isPackedMail(bytes) || isPlainMail(bytes);
}

/** The mails of an archive, in the order of their paths; whatever lies beside them is said to be left out. */
async function archiveText(members: readonly SourceMember[]): Promise<Result<string, string>> {
  const mails = members
    .filter(isMailMember)
    .flatMap(({ bytes }) => (isMbox(bytes) ? mailsOfMbox(bytes) : [bytes]));
  const beside = members.filter((member) => !isMailMember(member));
  const text = await mailText(mails);
  if (!text.ok || beside.length === 0) return text;
  const names = beside.map(
    ({ path, bytes }) => `Attachment: ${oneLine(path)} (in the archive, ${kilobytes(bytes.length)})`,
  );
  return ok(text.value.replace(/\n\n/, () => `\n${names.join('\n')}\n\n`));
}

const START = 20_000;
const MOST_MAILS = 500;
/** Lines of a head as the parser takes them. */
const HEAD = /^(?:[\w-]{1,60}:.*\r?\n(?:[ \t]+\S.*\r?\n)*)+(?:\r?\n|$)/;
/** Lines that only a mail on its way has. */
const TECHNICAL =
  /^(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature|content-transfer-encoding|content-type):/im;

function isPackedMail(bytes: Uint8Array): boolean {
  const [head = ''] = HEAD.exec(latin(bytes.subarray(0, START))) ?? [];
  return /^from:/im.test(head) && (TECHNICAL.test(head) || /=\?[\w-]+\?[bq]\?/i.test(head));
}

/** A mail that no server has touched; within an archive of mails that is enough. */
function isPlainMail(bytes: Uint8Array): boolean {
  const [head = ''] = HEAD.exec(latin(bytes.subarray(0, START))) ?? [];
  return [/^from:/im, /^to:/im, /^subject:/im].every((field) => field.test(head));
}

function latin(bytes: Uint8Array): string {
  return Array.from({ length: Math.ceil(bytes.length / 4096) }, (_nothing, part) =>
    String.fromCharCode(...bytes.subarray(part * 4096, (part + 1) * 4096)),
  ).join('');
}

/** The parser comes with the first mail. It says only by throwing that a mail is nested too deeply. */
async function mailText(mails: readonly Uint8Array[]): Promise<Result<string, string>> {
  if (mails.length > MOST_MAILS)
    return err(`it holds ${mails.length} mails; ${MOST_MAILS} are read at most. Save those of the incident`);
  const { default: PostalMime } = await import('postal-mime');
  const texts: string[] = [];
  let size = 0;
  for (const bytes of mails) {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch(() => null);
    if (mail === null) return err('it is a mail whose parts are nested too deeply, or a damaged one');
    // A page that is too long has no plain words beside it which could be read in its place.
    const isPageAlone = (mail.text ?? '').trim() === '';
    if (isPageAlone && (mail.html ?? '').length >= MOST_CHARACTERS) return err(TOO_LONG);
    const text = textOf(mail, isCutShort(bytes));
    size += text.length;
    if (size > MOST_CHARACTERS) return err(TOO_LONG);
    texts.push(text);
  }
  return ok(texts.join('\n\n'));
}

/** A mail whose last part has no end, as when a download stopped. */
function isCutShort(bytes: Uint8Array): boolean {
  const [, quoted, plain] =
    /^content-type:\s*multipart\/[^\n]*(?:\n[ \t][^\n]*)*?boundary=(?:"([^"\n]+)"|([^\s;]+))/im.exec(
      latin(bytes.subarray(0, START)),
    ) ?? [];
  const boundary = quoted ?? plain;
  return boundary !== undefined && !latin(bytes.subarray(-START)).includes(`--${boundary}--`);
}

function textOf(mail: Email, isShort: boolean): string {
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['From', addressWords(mail.from === undefined ? [] : [mail.from])],
    ['To', addressWords(mail.to)],
    ['Cc', addressWords(mail.cc)],
    ['Bcc', addressWords(mail.bcc)],
    ['Date', headerOf(mail, 'date')],
    ['Subject', oneLine(mail.subject ?? '')],
    ...KEPT.map((name) => [name, oneLine(headerOf(mail, name.toLowerCase()))] as const),
    ...mail.attachments.map((attachment) => ['Attachment', attachmentWords(attachment)] as const),
    ['Missing', isShort ? 'the end of the mail' : ''],
  ];
  // The line of the date makes it the head of a mail, also where nothing says when it was sent.
  const head = fields
    .filter(([name, value]) => value !== '' || name === 'Date')
    .map(([name, value]) => `${name}: ${value}`.trimEnd());
  return [...head, '', bodyOf(mail)].join('\n');
}

/** Lines of the head that tell who may know what a mail says, and which mail it answers. */
const KEPT = ['Sensitivity', 'List-Id', 'Precedence', 'Auto-Submitted'];

function headerOf({ headers }: Email, key: string): string {
  return headers.find((header) => header.key === key)?.value.trim() ?? '';
}

function addressWords(addresses: Email['to']): string {
  return (addresses ?? [])
    .flatMap((one) => (one.group === undefined ? [one] : one.group))
    .map(({ name, address }) => {
      // Signs that part addresses would make several of one.
      const plain = oneLine(name.replace(/[<>,;"@]+/g, ' '));
      return plain === '' || name === address ? oneLine(address) : oneLine(`${plain} <${address}>`);
    })
    .join(', ');
}

function attachmentWords({ filename, mimeType, content }: Email['attachments'][number]): string {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  return `${oneLine(filename ?? 'without a name')} (${mimeType}, ${kilobytes(size)})`;
}

function kilobytes(size: number): string {
  return `${Math.max(1, Math.ceil(size / 1000))} kB`;
}

/** The plain words; those of the page where only it has tables or headings, or where there are no others. */
function bodyOf({ text = '', html = '' }: Email): string {
  const plain = text.replace(/\r\n?/g, '\n').trimEnd();
  const isPage = html !== '' && (plain.trim() === '' || /<(?:table|h[1-6])\b/i.test(html));
  return isPage && html.length < MOST_CHARACTERS ? htmlMarkdown(html) : plain;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
