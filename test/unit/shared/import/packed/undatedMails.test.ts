import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { draftWords, uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { unpackedDraft } from '#test/support/imports/readInput.ts';

const SENT = 'Date: Mon, 4 May 2026 10:01:00 +0000';
const SERVED = 'Message-ID: <1@example.org>';

function mail(number: number, ...more: readonly string[]): Uint8Array {
  const head = [
    'From: Ada Orme <ada@example.org>',
    'To: ops@example.org',
    `Subject: Pumps ${number}`,
    ...more,
  ];
  return Buffer.from([...head, '', `Words of mail ${number}.`, ''].join('\r\n'));
}

describe('a mail that does not say when it was sent', () => {
  it('is an event without a time, which says why', async () => {
    const draft = await unpackedDraft(mail(1, SERVED));
    expect(draft.events.map(({ title, occurredAt }) => [title, occurredAt])).toEqual([['Pumps 1', null]]);
    expect(draft.events[0]?.flags[0]?.message).toContain('does not say when it was sent');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('says which words of its head are no time', async () => {
    const draft = await unpackedDraft(mail(1, SERVED, 'Date: some day in May'));
    expect(draft.events[0]?.flags[0]?.message).toContain('some day in May');
  });

  it.each([
    ['as servers leave it', SERVED],
    ['as it was written down', 'X-Note: none'],
  ])('is one of the mails of an archive, %s', async (_how, more) => {
    const files = { 'a.eml': mail(1, SENT, SERVED), 'b.eml': mail(2, more), 'c.eml': mail(3, SENT, SERVED) };
    const draft = await unpackedDraft(zipSync(files));
    expect(draftWords(draft)).toContain('3 mails of Ada Orme');
    expect(draft.events.map(({ title }) => title)).toEqual(['Pumps 1', 'Pumps 2', 'Pumps 3']);
    expect(draft.leftOut).toEqual([]);
    expect(uncoveredLines(draft)).toEqual([]);
  });
});
