import { isMail } from '#shared/import/mails/mailHead.ts';
import { type MailPart, mailParts } from '#shared/import/mails/mailParts.ts';
import { senderOf, subjectOf } from '#shared/import/mails/placedMail.ts';
import {
  commentWords,
  linesOfHunk,
  OPENING,
  type Review,
  type ReviewComment,
} from '#shared/publication/returned/reviews/reviewComment.ts';

/** Sent by GitHub, or an answer to such a mail. */
const ADDRESS = /@(?:[\w-]+\.)*github\.com\b/i;
/** The first of some lines of a difference, which are quoted above what is said of them. */
const HUNK = /^>(?: @@ | [-+ ]|[-+])/;

/**
 * The comments in mails that GitHub sends of a review, and in answers to them: saved, copied, or a mailbox of them. Null where a text is
 * nothing of the kind.
 */
export function reviewMails(text: string): Review | null {
  if (!isMail(text)) return null;
  const source = text.split(/\r\n|\n|\r/);
  const mails = mailParts(source).filter((mail) =>
    ['from', 'to', 'cc'].some((field) => isOfGithub(mail, field)),
  );
  const comments = mails.flatMap((mail) => commentsIn(mail, source.slice(mail.head.lines.to, mail.to)));
  const titles = mails.map(({ head }) => subjectOf(head.fields.get('subject')?.[0]?.value ?? ''));
  return comments.length === 0 ? null : { comments, titles, unread: 0 };
}

function isOfGithub({ head }: MailPart, field: string): boolean {
  return (head.fields.get(field) ?? []).some(({ value }) => ADDRESS.test(value));
}

function commentsIn(mail: MailPart, body: readonly string[]): readonly ReviewComment[] {
  const isByGithub = isOfGithub(mail, 'from');
  const openings = isByGithub ? body.flatMap((line) => OPENING.exec(line)?.[1] ?? []) : [];
  const by = openings[0] ?? senderOf(mail);
  const words = body.filter((line) => !OPENING.test(line));
  // An answer quotes the whole mail that it answers.
  const parts = isByGithub ? partsOf(words) : [{ hunk: [], words }];
  return parts.flatMap((part) => {
    const { text, quoted } = commentWords(part.words.join('\n'));
    return text === '' ? [] : [{ by, text, path: '', lines: [...linesOfHunk(part.hunk), ...quoted] }];
  });
}

/** Words, and the lines of a difference above them. */
interface Part {
  readonly hunk: string[];
  readonly words: string[];
}

function partsOf(body: readonly string[]): readonly Part[] {
  let last: Part = { hunk: [], words: [] };
  const parts = [last];
  for (let at = 0; at < body.length; at += 1) {
    const line = body[at] ?? '';
    if (!HUNK.test(line)) {
      last.words.push(line);
      continue;
    }
    last = { hunk: [], words: [] };
    parts.push(last);
    // Only the first of the lines has the mark of a quotation, or all have it.
    for (; at < body.length && /^[-+ >]/.test(body[at] ?? ''); at += 1)
      last.hunk.push((body[at] ?? '').replace(/^> ?/, ''));
    at -= 1;
  }
  return parts;
}
