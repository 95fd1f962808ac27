import { describe, expect, it } from 'vitest';
import { flagsOf, pasted, told } from '#test/support/readTimeline.ts';

describe('one line', () => {
  it.each([
    ['- 14:18 - Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['14:18 | Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['14:18 Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['* **17:05 UTC** - Alarm fires', '2026-03-10T17:05 Alarm fires'],
    ['- **17:05: Alarm fires**', '2026-03-10T17:05 Alarm fires'],
    ['[03-26 23:04] Alarm fires', '2026-03-26T23:04 Alarm fires'],
    ['2021-06-06 09:30: Alarm fires', '2021-06-06T09:30 Alarm fires'],
    ['- **25-03-2026 10:07 UTC** – Alarm fires', '2026-03-25T10:07 Alarm fires'],
    ['1. 14:18: Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['- [x] 14:18 → Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['• 14:18 — Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['`14:18` Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['[14:18](https://chat.example/1) Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['2026-03-10T14:18:30Z Alarm fires', '2026-03-10T14:18:30 Alarm fires'],
    ['1418 - Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['14.18: Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['14h18 - Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['2:54 PM: Alarm fires', '2026-03-10T14:54 Alarm fires'],
    ['2pm - Alarm fires', '2026-03-10T14:00 Alarm fires'],
    ['2026-03-08, 03:26pm: Alarm fires', '2026-03-08T15:26 Alarm fires'],
    ['10 Mar 14:18 Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['Tue, March 10th 2026, 14:18 - Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['14:18 UTC on 10 March 2026: Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['yesterday 23:10 Alarm fires', '? Alarm fires'],
    ['- At 14:18, Alarm fires', '2026-03-10T14:18 Alarm fires'],
    ['~14:18 Alarm fires', '~2026-03-10T14:18 Alarm fires'],
    ['- ca. 14:18: Alarm fires', '~2026-03-10T14:18 Alarm fires'],
    ['~2026-03-10 14:18 Alarm fires', '~2026-03-10T14:18 Alarm fires'],
    ['14:18 (maybe earlier?) Alarm fires', '~2026-03-10T14:18 Alarm fires'],
    ['- 14:20-14:35 Errors', '2026-03-10T14:20..14:35 Errors'],
    ['14:20 – 14:35: Errors', '2026-03-10T14:20..14:35 Errors'],
    ['- from 14:20 to 14:35 Errors', '2026-03-10T14:20..14:35 Errors'],
    ['2:20-2:35 pm - Errors', '2026-03-10T14:20..14:35 Errors'],
    ['23:50 - 00:10 Errors', '2026-03-10T23:50..00:10 Errors'],
    ['- between 14:20 and 14:35 Errors', '2026-03-10T14:20..14:35 Errors'],
    ['14:20 and 14:35 Errors', '2026-03-10T14:20 and 14:35 Errors'],
    ['14:18 - 503 errors', '2026-03-10T14:18 503 errors'],
    ['14:18 - 14:05 build is rolled back', '2026-03-10T14:18 14:05 build is rolled back'],
    ['??:?? - Alarm fires', '? Alarm fires'],
    ['[???] Alarm fires', '? Alarm fires'],
    ['--:-- | Alarm fires', '? Alarm fires'],
    ['- T+0:15 - Alarm fires', '? Alarm fires'],
    ['- **T+15m:** Alarm fires', '? Alarm fires'],
    ['**T0** - Alarm fires', '? Alarm fires'],
    ['14:?? - Alarm fires', '~2026-03-10T14:00 Alarm fires'],
    ['2026-03-?? - Alarm fires', '? Alarm fires'],
    ['- 2026-03-09: Alarm fires', '~2026-03-09T00:00 Alarm fires'],
  ])('%s', (line, event) => {
    expect(told(pasted(line))).toEqual([event]);
  });

  it.each([
    '24/7 monitoring',
    '- 5-10 pods died',
    '- 1.24.0 is out',
    'We met at 14:18',
    '- T0 sensors failed',
    '- 2019 was quiet',
    'May 5 more people know',
  ])('takes "%s" for no entry', (line) => {
    expect(pasted(line)).toMatchObject({ events: [], notUnderstood: [{ line: 1, text: line }] });
  });

  it('tells who did it from an @name in front', () => {
    const [event] = pasted('* [08:47] @ann rolls back the release').events;
    expect(event).toMatchObject({ actor: 'ann', title: 'rolls back the release', written: '08:47' });
  });

  it('counts from the entry before', () => {
    expect(told(pasted(['14:18 Alarm', '+5m Answered', '+1h Over']))).toEqual([
      '2026-03-10T14:18 Alarm',
      '2026-03-10T14:23 Answered',
      '2026-03-10T15:23 Over',
    ]);
  });

  it('shows marks of Markdown and HTML as plain text', () => {
    const [event] = pasted(
      '- 14:18 **Down** in [_eu_](https://a.example/x_(y)) &amp; `us_1`[^1]<br>see <https://b.example>',
    ).events;
    expect(event).toMatchObject({ title: 'Down in eu & us_1', detail: 'see https://b.example' });
  });

  it('divides a long first paragraph behind its first sentence', () => {
    const first = 'The queue of the second consumer grows and nobody looks at it for some time.';
    const rest =
      'It had done so twice in the week before, each time after a release, and each time it had gone away.';
    expect(pasted(`14:18 - ${first} ${rest}`).events[0]).toMatchObject({ title: first, detail: rest });
  });
});

describe('what stands below an entry', () => {
  it('takes wrapped lines, nested bullets, code and quotations with it, and not their times', () => {
    const lines = [
      '- 14:18 - Alarm fires for the second',
      '  consumer',
      '  - 3 of 5 pods are gone',
      '  ```',
      '  14:07:01 connection refused',
      '  ```',
      '',
      '  > Ann [8:27 AM]',
      '- 14:23 - Answered',
    ];
    const { events } = pasted(lines);
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({
      title: 'Alarm fires for the second consumer',
      detail: '- 3 of 5 pods are gone\n```\n14:07:01 connection refused\n```\n\n> Ann [8:27 AM]',
      sourceLines: { from: 1, to: 8 },
    });
  });

  it('takes all that stands below a time on a line of its own or in a heading', () => {
    const below = ['', 'The queue grows.', '', '1. It grew', '2. 14:19 it still grew', ''];
    expect(told(pasted(['### 14:18', ...below, '### ~14:30-14:45', 'Over']))).toEqual([
      '2026-03-10T14:18 The queue grows.',
      '~2026-03-10T14:30..14:45 Over',
    ]);
    expect(told(pasted(['14:18', '', 'The queue grows.', '', 'Nobody looks.', '', '14:30', 'Over']))).toEqual(
      ['2026-03-10T14:18 The queue grows.', '2026-03-10T14:30 Over'],
    );
  });

  it('makes entries of nested items that are written like the one above', () => {
    expect(told(pasted(['- 14:18 Look', '  - 14:20 Deeper', '- 14:30 Fix']))).toHaveLength(3);
    expect(told(pasted(['- 14:18 Look', '  - 14:20:07 said the log', '- 14:30 Fix']))).toHaveLength(2);
  });

  it.each(['', '.5', '.123', ',123', '.123456789'])(
    'takes the line of a log, with %j behind its seconds, for the first entry of notes, and goes on from its day',
    (fraction) => {
      for (const zone of ['', 'Z', '+00:00']) {
        const first = `2026-02-10T14:23:01${fraction}${zone} ERROR pool exhausted`;
        const { events, notUnderstood } = pasted(
          `${first}\nsecond thing happened\n14:25 Marco restarts\n14:30 fixed`,
        );
        expect(notUnderstood).toEqual([]);
        expect(events.map(({ occurredAt, title }) => `${occurredAt?.slice(0, 19)} ${title}`)).toEqual([
          '2026-02-10T14:23:01 ERROR pool exhausted second thing happened',
          '2026-02-10T14:25:00 Marco restarts',
          '2026-02-10T14:30:00 fixed',
        ]);
      }
    },
  );

  it('leaves lines of logs alone', () => {
    expect(pasted('2026-03-10T14:18:00Z ERROR pool exhausted\n14:18:01 level=warn msg=x')).toMatchObject({
      events: [],
      notUnderstood: [{ line: 1 }, { line: 2 }],
    });
  });

  it('keeps an item without a time for a person to decide', () => {
    const { events, notUnderstood } = pasted(['- 14:18 Alarm', '- then we waited', '- 14:23 Fix']);
    expect(events).toHaveLength(2);
    expect(notUnderstood).toEqual([{ line: 2, text: '- then we waited' }]);
  });

  it('reads a timeline that is quoted as a whole', () => {
    expect(told(pasted(['> 14:18 Alarm', '>', '> 14:23 Fix']))).toHaveLength(2);
  });
});

describe('headings that are times', () => {
  it.each([
    ['### Sep 27 2017 13:06', '2017-09-27T13:06 x'],
    ['### 19. April, 11:00', '2026-04-19T11:00 x'],
    ['## 2026-03-09 ca. 18:30', '~2026-03-09T18:30 x'],
    ['### 22:52 (maybe earlier?)', '~2026-03-10T22:52 x'],
    ['### 2X:XX (not sure)', '? x'],
    ['**14:18**', '2026-03-10T14:18 x'],
    ['14:18 UTC\n---', '2026-03-10T14:18 x'],
  ])('%s', (heading, event) => {
    expect(told(pasted(`${heading}\n\nx`))).toEqual([event]);
  });

  it('gives the entries below its day', () => {
    const lines = [
      '### 2026-03-08 Sunday',
      '- 23:50 a',
      '### 2026-03-09',
      '- 00:10 b',
      '',
      'March 10',
      '',
      '- 09:00 c',
    ];
    expect(told(pasted(lines))).toEqual(['2026-03-08T23:50 a', '2026-03-09T00:10 b', '2026-03-10T09:00 c']);
  });

  it('makes an entry of a day that has only text below it', () => {
    expect(told(pasted('### 2026-03-08\nReleased\n### 2026-03-09\n- 10:00 Alarm'))).toEqual([
      '~2026-03-08T00:00 Released',
      '2026-03-09T10:00 Alarm',
    ]);
  });
});

it('flags in a plain timeline only that its entries have a day that nothing names', () => {
  expect(flagsOf(pasted('14:18 - a\n14:23 - b'))).toEqual(['day-assumed', 'day-assumed']);
});
