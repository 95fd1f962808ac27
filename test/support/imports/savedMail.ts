/** What a generated mail says; the rest is as mail programs write it. */
interface MailContent {
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly subject?: string;
  /** More lines of its head. */
  readonly head?: readonly string[];
  readonly body?: readonly string[];
}

/** A mail as it is saved, with a line end of its own kind; one character for each byte. */
export function savedMail({ from, to, date, subject, head = [], body = [] }: MailContent = {}): string {
  const isTyped = head.some((line) => /^content-type:/i.test(line));
  return [
    'Received: from mx.example.org by in.example.org; Mon, 4 May 2026 10:01:02 +0200',
    `From: ${from ?? 'Ada Orme <ada.orme@example.org>'}`,
    `To: ${to ?? 'Pump team <pumps-team@example.org>'}`,
    `Date: ${date ?? 'Mon, 4 May 2026 10:01:00 +0200'}`,
    `Subject: ${subject ?? 'Pumps stopped'}`,
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
    ...(isTyped ? [] : ['Content-Type: text/plain; charset=utf-8']),
    ...head,
    '',
    ...body,
    '',
  ].join('\r\n');
}

/** The lines of a part of a mail. */
export function mailPart(head: readonly string[], body: readonly string[]): readonly string[] {
  return ['--part', ...head, '', ...body];
}

/** A mail to several people as it stands in one that passes it on. */
export const FORWARDED: readonly string[] = [
  '---------- Forwarded message ---------',
  'From: Bo Lind <bo@example.org>',
  'Date: Mon, 4 May 2026 09:30:00 +0000',
  'Subject: Pumps',
  'To: <ada.orme@example.org>, <pumps-team@example.org>',
  '',
  'Pressure is low.',
];
