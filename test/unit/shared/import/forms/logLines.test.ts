import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

/** The same two lines as some program writes them. */
const written = (line: (minute: number) => string) => `${line(1)}\n${line(2)}\n`;

describe('the log of a program', () => {
  it.each([
    ['log4j', (m: number) => `2026-05-04 10:0${m}:41,747 - INFO  [main:Pump@913] - low`],
    [
      'log4j with a thread',
      (m: number) => `2026-05-04 10:0${m}:41,747 [http-1-exec-3] WARN  org.pump.Valve - low`,
    ],
    ['Python', (m: number) => `2026-05-04 10:0${m}:41,747 - pump.valve - ERROR - low`],
    ['Python, plain', (m: number) => `2026-05-04 10:0${m}:41,747 ERROR pump.valve: low`],
    ['Go', (m: number) => `2026/05/04 10:0${m}:41 [WARN] low`],
    ['nginx', (m: number) => `2026/05/04 10:0${m}:41 [error] 1234#0: *1 low`],
    ['Apache', (m: number) => `[Mon May 04 10:0${m}:41 2026] [notice] low`],
    ['newer Apache', (m: number) => `[Mon May 04 10:0${m}:41.120000 2026] [core:error] [pid 7] low`],
    ['a clock in front of its day', (m: number) => `10:0${m}:41 05/04/2026 ERROR low`],
    ['Laravel', (m: number) => `[2026-05-04 10:0${m}:41] production.ERROR: low`],
    ['PostgreSQL', (m: number) => `2026-05-04 10:0${m}:41.120 UTC [4711] ERROR:  low`],
    ['Tomcat', (m: number) => `04-May-2026 10:0${m}:41.120 INFO [main] org.pump.Valve low`],
    ['logfmt', (m: number) => `2026-05-04T10:0${m}:41Z level=warn msg="low"`],
    ['Spring', (m: number) => `2026-05-04T10:0${m}:41.120Z  INFO 4711 --- [main] o.pump.Valve : low`],
    ['log4j with short days', (m: number) => `26/05/04 10:0${m}:41 INFO pump.Valve: low`],
    ['Grafana', (m: number) => `logger=pump t=2026-05-04T10:0${m}:41.120Z level=info msg="low"`],
    [
      'a web server',
      (m: number) => `192.0.2.7 - - [04/May/2026:10:0${m}:41 +0000] "GET /low HTTP/1.1" 500 12`,
    ],
    ['Kubernetes', (m: number) => `W0504 10:0${m}:41.120000       1 valve.go:12] low`],
    [
      'a program that writes JSON',
      (m: number) => `{"ts":"2026-05-04T10:0${m}:41.120Z","level":"warn","msg":"low"} x`,
    ],
    ['a database', (m: number) => `2026-05-04 10:0${m}:41.120 UTC [47] LOG:  low`],
  ])('of %s is read line by line', (_program, line) => {
    const draft = draftOf(sourceOf(written(line)));
    expect(draft.form).toBe('log');
    expect(linesOf(draft).map((told) => told.slice(0, 11))).toEqual(['05-04 10:01', '05-04 10:02']);
    expect(draft.events.every(({ title }) => title.includes('low'))).toBe(true);
  });

  it('keeps where an error went through below its line', () => {
    const log =
      '2026-05-04 10:01:41,747 ERROR low\njava.lang.Error: water\n    at Valve.open\n2026-05-04 10:02:00,000 INFO over';
    const { events } = draftOf(sourceOf(log));
    expect(events.map(({ detail }) => detail)).toEqual([
      'java.lang.Error: water\n    at Valve.open',
      undefined,
    ]);
  });

  it.each([
    [
      'a timeline in which one is quoted',
      '2026-05-04 10:01 pumps stop\n2026-05-04 10:02:00 ERROR low\n2026-05-04 10:03 over',
    ],
    ['a line alone', '2026-05-04 10:02:00 ERROR low'],
    [
      'prose below one line of it',
      `2026-05-04 10:02:00 ERROR low\n2026-05-04 10:02:01 ERROR low\n${'We looked at it.\n'.repeat(9)}`,
    ],
    ['a timeline of words', '2026-05-04 10:01 error rate rises\n2026-05-04 10:03 info sent to all'],
  ])('is not %s', (_what, text) => {
    expect(draftOf(sourceOf(text)).form).not.toBe('log');
  });
});

describe('a log of several programs', () => {
  const mixed = [
    '2026-05-04 10:01:41,747 INFO pumps run',
    '[10:02:05] worker 3: no water',
    'May  4 10:03:10 host kernel: valve shut',
    '2026-05-04 10:04:00 pump 2 started',
    '2026-05-04T10:05:00Z level=warn msg="low"',
    '    at Valve.open',
    'E0504 10:06:41.120000       1 valve.go:12] no pressure',
    '{"time":"2026-05-04T10:07:00Z","level":"info","msg":"over"}',
    '10:08:00.250 | pump 3 | stopped',
    '192.0.2.7 - - [04/May/2026:10:09:41 +0000] "GET /pump HTTP/1.1" 500 12',
  ];

  it('has an event for each line with a time, whichever form the line has', () => {
    const draft = draftOf(sourceOf(mixed.join('\n')));
    expect(draft.form).toBe('log');
    expect(linesOf(draft).map((told) => told.slice(0, 11))).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((minute) => `05-04 10:${minute}`),
    );
    expect(draft.events[4]?.detail).toBe('    at Valve.open');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('may begin with any of them', () => {
    const draft = draftOf(sourceOf(mixed.slice(1).join('\n')));
    expect(draft.form).toBe('log');
    expect(draft.events).toHaveLength(8);
  });

  it('keeps a clock inside what an error says', () => {
    const { events } = draftOf(
      sourceOf(
        '2026-05-04 10:01:41 ERROR low\n    10:01:40 last good\n  at Valve\n2026-05-04 10:02:00 INFO over',
      ),
    );
    expect(events).toHaveLength(2);
  });
});

describe('a log with more places of errors than lines', () => {
  it('is one', () => {
    const trace = '    at org.pump.Valve.open(Valve.java:7)\n'.repeat(12);
    const draft = draftOf(sourceOf(`${written((m) => `2026-05-04 10:0${m}:41 ERROR low`)}${trace}`));
    expect(draft.form).toBe('log');
    expect(draft.events[1]?.detail?.split('\n')).toHaveLength(12);
  });
});

describe('the days of a log that writes a year with two digits', () => {
  const log = (days: readonly string[]) =>
    draftOf(sourceOf(days.map((day) => `${day} 10:01:41 INFO pump.Valve: low`).join('\n')));
  const days = (draft: ReturnType<typeof log>) =>
    draft.events.map(({ occurredAt }) => occurredAt?.slice(0, 10));
  const codes = (draft: ReturnType<typeof log>) => [
    ...new Set(draft.events.flatMap(({ flags }) => flags.map(({ code }) => code))),
  ];

  it.each([
    ['the year first', ['25/05/03', '25/05/04', '25/05/05'], ['2025-05-03', '2025-05-04', '2025-05-05']],
    ['the day first', ['03/05/25', '04/05/25', '05/05/25'], ['2025-05-03', '2025-05-04', '2025-05-05']],
    ['the month first', ['05/30/25', '05/31/25', '06/01/25'], ['2025-05-30', '2025-05-31', '2025-06-01']],
  ])('have %s where the days go on so', (_order, written, read) => {
    expect(days(log(written))).toEqual(read);
    expect(codes(log(written))).not.toContain('ambiguous-date');
  });

  it('are asked about where the lines do not tell', () => {
    const draft = log(['17/06/09', '17/06/09']);
    expect(days(draft)).toEqual(['2017-06-09', '2017-06-09']);
    expect(codes(draft)).toContain('ambiguous-date');
    expect(draft.warnings.map(({ message }) => message).join()).toContain('2009-06-17');
  });

  it('are sure where only one order is a date', () => {
    expect(codes(log(['25/12/31', '25/12/31']))).not.toContain('ambiguous-date');
  });

  it('count for lines without a level, too', () => {
    const draft = draftOf(
      sourceOf('25/05/30 10:01:41 INFO low\n25/05/31 10:01:41 INFO low\n25/05/31 10:02:41 valve shut'),
    );
    expect(days(draft)).toEqual(['2025-05-30', '2025-05-31', '2025-05-31']);
  });
});
