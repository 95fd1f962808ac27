import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { linesOf, unpackedDraft, zipOf } from '#test/support/imports/readInput.ts';
import { savedMail } from '#test/support/imports/savedMail.ts';

describe('a mail', () => {
  it('tells times by the clock of who wrote it, unless a person names another', async () => {
    const mail = savedMail({
      date: 'Mon, 4 May 2026 23:30:00 -0700',
      body: ['21:50 pumps stop', '22:10 valve is shut', '2026-05-04 22:20 UTC over'],
    });
    const times = ({ events }: ImportDraft) => events.map(({ occurredAt }) => occurredAt);
    const [, ...inside] = times(await unpackedDraft(mail));
    expect(inside).toEqual([
      '2026-05-04T21:50:00-07:00',
      '2026-05-04T22:10:00-07:00',
      '2026-05-04T22:20:00+00:00',
    ]);
    const [, first] = (await unpackedDraft(mail)).events;
    expect(first?.flags.map(({ message }) => message)).toEqual([
      'no time zone is named for “21:50”; that of the mail, -0700, was assumed',
    ]);
    const named = {
      timeZone: 'Europe/Berlin',
      isZoneGuessed: false,
      day: { year: 2026, month: 5, day: 4 },
      isDayChosen: true,
    };
    expect(times(await unpackedDraft(mail, named))[1]).toBe('2026-05-04T21:50:00+02:00');
  });

  it('tells of nothing after it was sent: a later clock is that of the day before, and says so', async () => {
    const mail = savedMail({
      date: 'Fri, 13 Mar 2026 01:10:00 +0530',
      body: ['23:50 pumps stop', '00:20 valve is shut'],
    });
    const { events } = await unpackedDraft(mail);
    expect(events.map(({ occurredAt }) => occurredAt)).toEqual([
      '2026-03-13T01:10:00+05:30',
      '2026-03-12T23:50:00+05:30',
      '2026-03-13T00:20:00+05:30',
    ]);
    expect(JSON.stringify(events[1]?.flags)).toContain('later than the mail that tells of it was sent');
    const backwards = savedMail({
      date: 'Mon, 4 May 2026 12:00:00 +0000',
      body: ['11:50 pumps stop', '07:20 UTC valve was open'],
    });
    const told = (await unpackedDraft(backwards)).events.map(({ occurredAt }) => occurredAt);
    expect(told.at(-1)).toBe('2026-05-04T07:20:00+00:00');
  });

  it('with yesterday in it means the day before it was sent', async () => {
    const draft = await unpackedDraft(savedMail({ body: ['Yesterday at 21:50 - pumps stop'] }));
    expect(linesOf(draft)[1]).toBe('05-03 21:50 pumps stop');
  });
});

describe('an archive of mails', () => {
  it('is read as the mails, and says what it left out beside them', async () => {
    const archive = zipOf({
      'b/second.eml': savedMail({
        date: 'Mon, 4 May 2026 10:09:00 +0200',
        subject: 'Over',
        body: ['All run.'],
      }),
      'a/first.eml': savedMail({ body: ['No water.'] }),
      'pump.log': 'x',
    });
    const draft = await unpackedDraft(archive);
    expect(linesOf(draft)).toEqual(['05-04 10:01 Ada Orme: Pumps stopped', '05-04 10:09 Ada Orme: Over']);
    expect(draft.leftOut.map(({ text }) => text)).toEqual(['pump.log (in the archive, 1 kB)']);
    expect(uncoveredLines(draft)).toEqual([]);
  });
});
