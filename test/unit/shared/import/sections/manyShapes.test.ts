import { describe, expect, it } from 'vitest';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));

it.each([
  ['一、事件概述', 'summary'],
  ['（四）根本原因', 'rootCause'],
  ['第3章 影響', 'impact'],
  ['IV. Root cause', 'rootCause'],
  ['B) Impact', 'impact'],
  ['六、待改进', 'wentPoorly'],
  ['5. 잘한 점', 'wentWell'],
  ['Cosa è andato male', 'wentPoorly'],
  ['¿Por qué pasó?', 'rootCause'],
  ['Why', 'rootCause'],
  ['What we could do better', 'wentPoorly'],
  ['Vic’s notes', null],
  ['A. Lund', null],
])('what counts a section is no part of its name: %s', (name, target) => {
  expect(sectionTarget(name)).toBe(target);
});

it('reads facts and a summary in a quotation below the title', () => {
  const draft = read(
    '# 支付网关故障复盘',
    '',
    '> 日期：2026 年 3 月 18 日',
    '> 级别：P1',
    '> 作者：王磊',
    '> **TL;DR:** 连接池配置被覆盖。',
    '',
    '## 二、时间线',
    '- 20:13 发布 v3.7.2',
    '- 20:48 回滚完成',
  );
  expect(linesOf(draft)).toEqual(['03-18 20:13 发布 v3.7.2', '03-18 20:48 回滚完成']);
  expect([draft.severity?.value, draft.summary?.value]).toEqual(['SEV1', '连接池配置被覆盖。']);
  expect(draft.people.map(({ value }) => value)).toEqual(['王磊']);
});

describe('fields of an action', () => {
  it.each([
    [
      'Turkish',
      'Yük testi ekle (Sorumlu: Elif Kaya, Son tarih: 15.04.2026)',
      'Yük testi ekle',
      'Elif Kaya',
      '2026-04-15',
    ],
    [
      'Spanish',
      'Probar antes. Responsable: Lucía Gómez. Fecha límite: 01/04/2026',
      'Probar antes.',
      'Lucía Gómez',
      '2026-04-01',
    ],
    [
      'Russian',
      'Добавить алерт (ответственный: Иван Петров, срок: 15.04.2026)',
      'Добавить алерт',
      'Иван Петров',
      '2026-04-15',
    ],
    ['Indonesian', 'Tambah alarm (PIC: Budi, tenggat: 15/04/2026)', 'Tambah alarm', 'Budi', '2026-04-15'],
  ])('are read in %s, the day before the month', (_language, line, title, owner, due) => {
    expect(read('# X', '', '## Action items', `- ${line}`).actions[0]?.value).toEqual({ title, owner, due });
  });

  it('has no owner where nobody is assigned', () => {
    expect(
      read('# X', '', '## Action items', '- Alert on the cache (unassigned) – INFRA-302').actions[0]?.value,
    ).toEqual({
      title: 'Alert on the cache',
      ticketUrl: 'INFRA-302',
    });
  });
});

describe('notes with clocks of four digits', () => {
  it('are a timeline on the day of their first line', () => {
    expect(
      linesOf(
        read('outage notes 2026-10-02', '', '0912 alarms', '0915 calls from floor 3', '0931 found the loop'),
      ),
    ).toEqual(['10-02 09:12 alarms', '10-02 09:15 calls from floor 3', '10-02 09:31 found the loop']);
  });

  it.each([
    ['numbers of things', ['1201 label printed', '1202 label torn', '1203 label lost']],
    ['years', ['1998 founded', '2004 sold', '2019 closed']],
    ['counts', ['0912 users saw it', '0915 errors', '0931 users left']],
  ])('are none where they are %s', (_what, lines) => {
    const source = sourceOf(lines.join('\n'));
    expect(draftOf(source).events).toEqual([]);
  });
});

it('keeps causes below each other together, and takes those under a heading of their own', () => {
  const cause = read(
    '# X',
    '',
    '## What went on',
    '',
    'Root cause: the disk of the server was full of logs that nobody had rotated for a very long time, as it turned out.',
    '',
    '## Root cause + remediation',
    '',
    'Two layered causes.',
    '',
    '### Why it failed silently',
    '',
    'No alert.',
  ).rootCause?.value;
  expect(cause).toContain('Two layered causes.');
  expect(cause).toContain('No alert.');
});

it('reads “ca.” behind a clock as about', () => {
  const [event] = read(
    '# X',
    '',
    '## Timeline',
    '',
    '- **19:10 ca.** – incident opened',
    '- 19:45 over',
  ).events;
  expect([event?.title, event?.precision]).toEqual(['incident opened', 'approximate']);
});

describe('what stands around facts and actions', () => {
  it('invites nobody whose name is a sentence, or that another label names', () => {
    const draft = read(
      '## INCIDENT: api-gateway 5xx — 2026-08-02',
      '',
      'Severity: Sev2',
      'Owner: platform-oncall',
      '',
      'TL;DR: bad rate limit, fixed by reverting.',
      '',
      '**Author:** reconstructed from metrics + the frozen journal',
      '',
      '### Cause',
      '',
      'per cluster',
    );
    expect(draft.people.map(({ value }) => value)).toEqual(['platform-oncall']);
    expect(draft.summary?.value).toBe('bad rate limit, fixed by reverting.');
  });

  it.each([
    ['[HIGH] Alert on failure', 'P1', 'Alert on failure'],
    ['**P0:** Alert on failure', 'P0', 'Alert on failure'],
    ['(low) Alert on failure', 'P3', 'Alert on failure'],
  ])('reads how urgent an action is in front of it: %s', (line, priority, title) => {
    expect(read('# X', '', '## Action items', `- ${line}`).actions[0]?.value).toEqual({ title, priority });
  });

  it.each([
    ["What didn't?", 'wentPoorly'],
    ['Wat kan beter?', 'wentPoorly'],
    ['Was können wir besser machen?', 'wentPoorly'],
    ['Qué podemos mejorar', 'wentPoorly'],
  ])('knows what is to be better: %s', (name, target) => {
    expect(sectionTarget(name)).toBe(target);
  });
});
