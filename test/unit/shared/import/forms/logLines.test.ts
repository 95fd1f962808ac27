import { describe, expect, it } from 'vitest';
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
