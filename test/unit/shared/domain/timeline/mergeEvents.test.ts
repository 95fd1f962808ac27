import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { mergeEvents } from '#shared/domain/timeline/mergeEvents.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';

const ids = (...names: readonly string[]) => names.map((name) => toId<EventId>(name));

const alarm = buildEvent('Alarm', '14:23', { kind: 'detection', actor: 'Pager', source: 'Grafana' });
const answer = buildEvent('Answer', '14:25', {
  detail: 'within two minutes',
  actor: 'On-call',
  precision: 'approximate',
  endedAt: at('2026-03-10T14:40:00Z'),
  keyMoment: true,
  visibility: 'private',
});

describe('merging events', () => {
  it('keeps the earliest and the words of the others', () => {
    const merged = mergeEvents(buildIncident({ timeline: [answer, alarm] }), ids('Answer', 'Alarm'));
    expect(merged.timeline).toEqual([
      {
        ...alarm,
        detail: '~14:25 to 14:40 Answer\nwithin two minutes',
        endedAt: answer.endedAt,
        actor: 'Pager, On-call',
        keyMoment: true,
        visibility: 'private',
      },
    ]);
  });

  it('says nothing twice: what the title has within it, at the same moment, is no line of the detail', () => {
    const whole = buildEvent('handshakes are back, login success at 99 %', '02:52');
    const part = { ...buildEvent('Login success at 99 %', '02:52'), id: toId<EventId>('part') };
    const [merged] = mergeEvents(buildIncident({ timeline: [whole, part] }), [whole.id, part.id]).timeline;
    expect(merged?.detail).toBeUndefined();
    const later = { ...part, occurredAt: at('2026-03-10T02:53:00Z') };
    const [kept] = mergeEvents(buildIncident({ timeline: [whole, later] }), [whole.id, later.id]).timeline;
    expect(kept?.detail).toBe('02:53 Login success at 99 %');
  });

  it('keeps a kind that somebody said, and no code of one swallows the words of another', () => {
    const { kind: _open, ...first } = buildEvent('First', '14:20', { detail: '```\nERROR pool' });
    const second = buildEvent('Moved __init__ to /tmp/*/x', '14:21', { kind: 'action' });
    const merged = mergeEvents(buildIncident({ timeline: [first, second] }), ids('First', second.title));
    expect(merged.timeline).toMatchObject([
      {
        kind: 'action',
        detail: '```\nERROR pool\n```\n14:21 Moved \\_\\_init\\_\\_ to /tmp/\\*/x',
      },
    ]);
  });

  it('says the day of one that was on another, and when it was known', () => {
    const found = buildEvent('Found', null, {
      occurredAt: at('2026-03-11T00:10:00Z'),
      precision: 'exact',
      knownAt: at('2026-03-11T09:00:00Z'),
    });
    const merged = mergeEvents(buildIncident({ timeline: [alarm, found] }), ids('Alarm', 'Found'));
    expect(merged.timeline[0]?.detail).toBe('11 Mar 00:10 Found (known since 11 Mar 09:00)');
  });

  it('puts a note without a time into the event that has one', () => {
    const note = buildEvent('A note', null);
    const merged = mergeEvents(buildIncident({ timeline: [note, alarm] }), ids('A note', 'Alarm'));
    expect(merged.timeline).toMatchObject([{ id: 'Alarm', detail: 'A note' }]);
  });

  it('does not repeat the words of a twin', () => {
    const twin = { ...alarm, id: toId<EventId>('Twin') };
    const merged = mergeEvents(buildIncident({ timeline: [alarm, twin] }), ids('Alarm', 'Twin'));
    expect(merged.timeline).toEqual([alarm]);
  });

  it('points milestones and evidence to the one that stays, each once', () => {
    const incident = buildIncident({
      timeline: [alarm, answer],
      milestones: { ...UNKNOWN_MILESTONES, detected: toId('Alarm'), acknowledged: toId('Answer') },
      causes: [buildCause('a', null, { evidence: ids('Answer', 'Alarm') }), buildCause('b')],
    });
    const merged = mergeEvents(incident, ids('Alarm', 'Answer'));
    expect(merged.milestones).toMatchObject({ detected: 'Alarm', acknowledged: 'Alarm', resolved: null });
    expect(merged.causes[0]?.evidence).toEqual(['Alarm']);
    expect(merged.causes[1]).toBe(incident.causes[1]);
  });

  it('changes nothing without two that are there, or when it was done already', () => {
    const incident = buildIncident({ timeline: [alarm, answer] });
    expect(mergeEvents(incident, ids('Alarm'))).toBe(incident);
    expect(mergeEvents(incident, ids('Alarm', 'gone'))).toBe(incident);
    const merged = mergeEvents(incident, ids('Alarm', 'Answer'));
    expect(mergeEvents(merged, ids('Alarm', 'Answer'))).toBe(merged);
  });
});

/** All that a person wrote into the events. */
function words({ timeline }: Incident): readonly string[] {
  return timeline.flatMap(({ title, detail = '', actor = '', source = '' }) => [
    title,
    detail,
    actor,
    source,
  ]);
}

describe('whatever is merged', () => {
  const chosen = fc.tuple(arbitraryIncident(), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }));
  const selected = (incident: Incident, flags: readonly boolean[]) =>
    incident.timeline.filter((_event, index) => flags[index]).map(({ id }) => id);

  it('no word is lost', () => {
    fc.assert(
      fc.property(chosen, ([incident, flags]) => {
        const text = words(mergeEvents(incident, selected(incident, flags))).join('\n');
        // A title within a detail is escaped where a reader would see other words.
        const plain = (written: string) => written.replaceAll('\\', '');
        for (const word of words(incident)) expect(plain(text)).toContain(plain(word));
      }),
    );
  });

  it('nothing points to an event that is gone which did not before', () => {
    fc.assert(
      fc.property(chosen, ([incident, flags]) => {
        const merged = mergeEvents(incident, selected(incident, flags));
        expect(dangling(merged).filter((id) => !dangling(incident).includes(id))).toEqual([]);
      }),
    );
  });
});

function dangling({ timeline, milestones, causes }: Incident): readonly string[] {
  const there = new Set(timeline.map(({ id }) => id));
  const named = MILESTONE_NAMES.flatMap((name) => milestones[name] ?? []);
  return [...named, ...causes.flatMap(({ evidence }) => evidence)].filter((id) => !there.has(id));
}
