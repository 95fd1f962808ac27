import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { isPrivate } from '#shared/import/placing/directMessages.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { unpackedDraft } from '#test/support/imports/readInput.ts';
import { FORWARDED, savedMail } from '#test/support/imports/savedMail.ts';
import { expectInProportion } from '#test/support/inProportion.ts';
import { PASTE } from '#test/support/readTimeline.ts';

describe('a mail', () => {
  it.each([
    ['was written to one person', { to: 'Bo Lind <bo.lind@example.org>' }, true],
    ['went to a mailbox of several', { to: 'incidents@example.org' }, false],
    ['came over a list', { to: 'bo.lind@example.org', head: ['List-Id: <pumps.example.org>'] }, false],
    ['went to two people', { to: 'bo.lind@example.org, cy@example.org' }, false],
    ['is marked as private', { head: ['Sensitivity: Company-Confidential'] }, true],
    [
      'went to one person, and to its sender',
      { to: 'bo@example.org', head: ['Cc: ada.orme@example.org'] },
      true,
    ],
    ['went to one person twice', { to: 'Bo <bo@example.org>, BO@example.org' }, true],
    ['went to somebody with a name like two', { to: '=?utf-8?Q?Lind=2C_bo=40home?= <bo@example.org>' }, true],
    ['went to somebody whom the others do not see', { head: ['Bcc: cy@example.org'] }, true],
  ])('that %s is private or not', async (_name, mail, isHidden) => {
    const draft = await unpackedDraft(savedMail({ ...mail, body: ['The pumps stopped.'] }));
    expect(draft.events.map(isPrivate)).toEqual([isHidden]);
  });

  it('that is marked as private stays one private event, also what it passes on, whatever document is in it', async () => {
    const draft = await unpackedDraft(
      savedMail({
        head: ['Sensitivity: Private'],
        body: [
          '# Pumps of hall 2',
          '',
          '## Summary',
          'The pumps stopped.',
          '',
          '## Action items',
          '- Watch the valve',
          '',
          ...FORWARDED,
        ],
      }),
    );
    expect(draft.events.map(isPrivate)).toEqual([true, true]);
    expect([draft.summary, draft.rootCause, draft.actions, draft.lessons]).toEqual([null, null, [], []]);
    expect(draft.events[0]?.detail).toContain('Watch the valve');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('to one person names no incident, and none of what happened in it is for others', async () => {
    const mail = savedMail({
      to: 'Bo Lind <bo.lind@example.org>',
      subject: 'Who slept through the alarm',
      body: ['14:23 Cy slept', '14:40 Cy woke up'],
    });
    const draft = await unpackedDraft(mail);
    expect(draft.title).toBeNull();
    expect(draft.events.length).toBeGreaterThan(1);
    expect(draft.events.every(isPrivate)).toBe(true);
  });

  it.each(['(', ' ', 'a ', '@', 'a@b.c, '])(
    'is known in time in proportion where its head has very many of %j',
    (part) => {
      expectInProportion((share) => {
        const field = part.repeat((60_000 * share) / part.length);
        const head = `From: Ada <ada@example.org>\nDate: Mon, 4 May 2026 10:01:00 +0000\nTo: x${field}y`;
        return readSource(sourceOfText('pumps.txt', `${head}\nSubject: Pumps\n\n10:05 Pumps stop`), PASTE);
      });
    },
  );
});
