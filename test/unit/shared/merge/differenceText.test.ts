import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { differenceText } from '#shared/merge/differenceText.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

const BEFORE = buildIncident({
  timeZone: 'UTC',
  timeline: [buildEvent('Alert fires', '14:18', { kind: 'signal' })],
  actions: [buildAction('Alert at 80 %')],
});

/** What changed, without the headings. */
function linesOf(after: Partial<Incident>, before = BEFORE): readonly string[] {
  return differenceText(before, { ...before, ...after })
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim());
}

describe('what became of an incident, in words', () => {
  it('calls what is chosen from a list as the desk does', () => {
    const timeline = BEFORE.timeline.map((event) => ({ ...event, kind: 'action' as const }));
    expect(linesOf({ status: 'in-review', timeline })).toEqual([
      'status: [-Draft-]{+In review+}',
      '14:18 Alert fires, kind: [-Signal-]{+Action+}',
    ]);
  });

  it('shows what was not there before as new, and what is gone as gone, without a word for nothing', () => {
    const facilitator = { ...BEFORE.meeting, facilitator: 'Nora Feld' };
    expect(linesOf({ meeting: facilitator })).toEqual(['facilitator: {+Nora Feld+}']);
    expect(linesOf({ meeting: BEFORE.meeting }, { ...BEFORE, meeting: facilitator })).toEqual([
      'facilitator: [-Nora Feld-]',
    ]);
  });

  it('reads out the parts of a value that has parts', () => {
    const meeting = { ...BEFORE.meeting, closing: { asked: 3, learned: 2, wouldComeAgain: 1 } };
    expect(linesOf({ meeting }).join('\n')).not.toMatch(/[{][^+]|"/);
  });

  it('says once what a thing is called where just that changed', () => {
    const actions = BEFORE.actions.map((action) => ({ ...action, title: 'Alert at 90 %' }));
    expect(linesOf({ actions })).toEqual(['Alert at [-80-]{+90+} %']);
  });

  it('says the day of what was on another one', () => {
    const other = buildEvent('Vendor answers', '09:00', { occurredAt: at('2026-03-12T09:00:00Z') });
    expect(linesOf({ timeline: [...BEFORE.timeline, other] })).toEqual([
      'added: 12 Mar 2026, 09:00 {+Vendor answers+}',
    ]);
  });

  it('says of what was copied that it was copied, and names a file by its format', () => {
    const left = { format: 'markdown', audience: 'public', at: at('2026-03-11T15:00:00Z') } as const;
    const publication = {
      ...BEFORE.publication,
      lastExports: [{ ...left, way: 'clipboard' as const }, left],
    };
    const lines = linesOf({ publication }).join(' ');
    expect(lines).toContain('copied as text, public');
    expect(lines).toContain('exported as Markdown, public');
  });

  it('counts the presses of the clock in one line', () => {
    const log = [
      { at: at('2026-03-11T15:00:00Z'), action: 'start' as const },
      { at: at('2026-03-11T15:05:00Z'), action: 'next' as const },
    ];
    expect(linesOf({ meeting: { ...BEFORE.meeting, log } })).toEqual(['added: {+2 steps of the meeting+}']);
  });
});

it('tells of many changed events in proportion to them', () => {
  const events = (count: number, word: string) =>
    Array.from({ length: count }, (_nothing, index) => buildEvent(`e${index}`, '14:18', { detail: word }));
  expectInProportion((share) => {
    const [before, after] = ['old', 'new'].map((word) => ({
      ...BEFORE,
      timeline: events(3000 * share, word),
    }));
    return differenceText(before ?? BEFORE, after ?? BEFORE);
  });
});
