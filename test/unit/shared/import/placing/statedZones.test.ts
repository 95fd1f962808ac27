import { describe, expect, it } from 'vitest';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const ENTRIES = '- 14:02 first report\n- 14:20 on-call paged';

function zonesOf(text: string): readonly string[] {
  return timesOf(draftOf(sourceOf(text)));
}

/** The offset of each event, with `?` where its zone was assumed. */
function timesOf({ events }: ImportDraft): readonly string[] {
  return events.map(
    ({ occurredAt, flags }) =>
      `${occurredAt?.slice(11, 16)}${occurredAt?.slice(-6)}${flags.some(({ code }) => code === 'zone-assumed') ? '?' : ''}`,
  );
}

/** What public postmortems have beside their timelines, made up anew. */
describe('the zone of a timeline that names none', () => {
  it.each([
    ['its title, behind a day', '# Blank labels, 2026-03-10 UTC+3', '+03:00'],
    ['its title, behind a span', '# Incident 2026-03-10 14:00–15:10 JST: blank labels', '+09:00'],
    ['its title, in brackets', '# Blank labels on 10 March 2026 (times in CET)', '+01:00'],
    ['the line of its date', '# Blank labels\n\n**Date:** 2026-03-10, 14:02 – 15:10 JST', '+09:00'],
    ['the start among its facts', '# Blank labels\n\n- **Start:** 2026-03-10 14:02 UTC+3', '+03:00'],
    [
      'a table of facts',
      '# Blank labels\n\n| Field | Value |\n|---|---|\n| Date | 2026-03-10 |\n| Duration | 14:02–15:10 JST |',
      '+09:00',
    ],
    [
      'what stands below the heading of the date',
      '# ラベル\n\n## 発生日時\n\n2026年3月10日 14:02〜15:10（JST）',
      '+09:00',
    ],
    [
      'a zone by its name in Chinese',
      '# 标签\n\n**故障时间**：2026年3月10日 14:02 - 15:10（北京时间）',
      '+08:00',
    ],
  ])('is said by %s', (_where, head, offset) => {
    expect(zonesOf(`${head}\n\n## Timeline\n\n${ENTRIES}\n`)).toEqual([`14:02${offset}`, `14:20${offset}`]);
  });

  it('is likely that of the clocks in the summary, and each entry says that it is assumed', () => {
    const text = `# Blank labels\n\n## Summary\n\nOn 10 March 2026, 14:02 JST, labels were blank.\n\n## Timeline\n\n${ENTRIES}\n`;
    expect(zonesOf(text)).toEqual(['14:02+09:00?', '14:20+09:00?']);
  });

  it('is likely that of the first entry, where no other names another', () => {
    const text = (second: string) =>
      `# Blank labels\n\n2026-03-10\n\n## Timeline\n\n- 14:02 JST first report\n- 14:20${second} paged\n- 14:25 over\n`;
    expect(zonesOf(text(''))).toEqual(['14:02+09:00', '14:20+09:00?', '14:25+09:00?']);
    expect(zonesOf(text(' CET'))).toEqual(['14:02+09:00', '14:20+01:00', '14:25+00:00?']);
  });

  it('is not that of facts which name two', () => {
    const text = `# Blank labels\n\nStart: 2026-03-10 14:02 CET\nEnd: 2026-03-10 15:10 CET\nDate: 10 March 2026, 23:02 JST\n\n## Timeline\n\n${ENTRIES}\n`;
    expect(zonesOf(text)).toEqual(['14:02+00:00?', '14:20+00:00?']);
  });
});

describe('a table with two clocks', () => {
  const table = (...heads: readonly string[]) =>
    `# Blank labels\n\n**Date:** 2026-03-10\n\n## Timeline\n\n| ${heads.join(' | ')} | Event |\n|---|---|---|\n| 23:02 | 14:02 | first report |\n| 00:20 | 15:20 | paged |\n`;

  it.each([
    ['JST', 'UTC'],
    ['Local time', 'UTC'],
    ['CST', 'UTC'],
    ['Time', 'Time (UTC)'],
  ])('is read by the one whose zone is certain: %s and %s', (first, second) => {
    expect(zonesOf(table(first, second))).toEqual(['14:02+00:00', '15:20+00:00']);
  });

  it('takes the other one in a row whose cell is blank', () => {
    const text = table('CET', 'UTC')
      .replace('| 14:02 |', '| |')
      .replace('23:02', '15:02')
      .replace('00:20', '16:20');
    expect(zonesOf(text)).toEqual(['15:02+01:00', '15:20+00:00']);
  });
});
