import { describe, expect, it } from 'vitest';
import { moveCause, removeCause } from '#shared/domain/causes/causeEdits.ts';
import { type CauseId, type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { editEvent, removeEvent, setMilestone } from '#shared/domain/timeline/eventEdits.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';

const at = (minute: number): Timestamp => timestampAt(Date.UTC(2026, 2, 10, 14, minute));

const base: Incident = buildIncident({
  title: 'Labels are blank in Graz',
  summary: 'Labels were blank for an hour. The printer took the wrong form.',
  updatedAt: at(0),
  timeline: [
    buildEvent('alert', '14:01', { title: 'Alert fires' }),
    buildEvent('call', '14:02', { title: 'Mirela calls the depot' }),
  ],
  causes: [buildCause('top'), buildCause('left', 'top'), buildCause('right', 'top')],
});

const merge = (ours: (incident: Incident) => Incident, theirs: (incident: Incident) => Incident) =>
  mergeIncidents({ base, ours: ours(base), theirs: theirs(base) });

describe('texts', () => {
  it('take the words of both sides', () => {
    const merged = merge(
      (incident) => ({ ...incident, summary: incident.summary.replace('an hour', 'two hours') }),
      (incident) => ({ ...incident, summary: incident.summary.replace('printer', 'label printer') }),
    );
    expect(merged.summary).toBe('Labels were blank for two hours. The label printer took the wrong form.');
    expect(merged.conflicts).toBeUndefined();
  });

  it('keep both where both changed the same words, each with all else that was changed', () => {
    const merged = merge(
      (incident) => ({ ...incident, summary: incident.summary.replace('an hour', 'two hours') }),
      (incident) => ({
        ...incident,
        summary: incident.summary.replace('an hour', 'a day').replace('wrong', 'old'),
      }),
    );
    expect(merged.summary).toBe('Labels were blank for two hours. The printer took the old form.');
    expect(merged.conflicts).toEqual([
      { path: 'summary', theirs: 'Labels were blank for a day. The printer took the old form.' },
    ]);
  });

  it('never make a number of two', () => {
    const start = { ...base, rootCause: '1,310 labels' };
    const sides = {
      ours: { ...start, rootCause: '2,310 labels' },
      theirs: { ...start, rootCause: '1,312 labels' },
    };
    const merged = mergeIncidents({ base: start, ...sides });
    expect(merged.rootCause).toBe('2,310 labels');
    expect(merged.conflicts).toEqual([{ path: 'rootCause', theirs: '1,312 labels' }]);
  });

  it('keep lines that both added at the end', () => {
    const add = (line: string) => (incident: Incident) => ({
      ...incident,
      summary: `${incident.summary}\n${line}`,
    });
    const merged = merge(add('Graz was told.'), add('Linz was told.'));
    expect(merged.summary).toBe(`${base.summary}\nGraz was told.\nLinz was told.`);
    expect(merged.conflicts).toBeUndefined();
  });
});

describe('the time of the last edit', () => {
  it('is the later one, and nobody has to decide', () => {
    const merged = merge(
      (incident) => ({ ...incident, updatedAt: at(30), severity: 'SEV1' }),
      (incident) => ({ ...incident, updatedAt: at(20), status: 'reviewed' }),
    );
    expect(merged).toMatchObject({ updatedAt: at(30), severity: 'SEV1', status: 'reviewed' });
    expect(merged.conflicts).toBeUndefined();
  });
});

describe('events', () => {
  it('that one side deleted stay when the other changed them, and somebody decides', () => {
    const merged = merge(
      (incident) => removeEvent(incident, toId('alert')),
      (incident) => editEvent(incident, { id: toId('alert'), patch: { title: 'Alert fires twice' } }),
    );
    expect(merged.timeline.map(({ title }) => title)).toContain('Alert fires twice');
    expect(merged.conflicts).toEqual([{ path: 'timeline', id: 'alert' }]);
  });

  it('that one side deleted stay when the other made them a milestone', () => {
    const merged = merge(
      (incident) => removeEvent(incident, toId('alert')),
      (incident) => setMilestone(incident, { name: 'detected', eventId: toId<EventId>('alert') }),
    );
    expect(merged.milestones.detected).toBe('alert');
    expect(merged.conflicts).toEqual([{ path: 'timeline', id: 'alert' }]);
  });

  it('that one side deleted and the other left alone are gone', () => {
    const merged = merge(
      (incident) => removeEvent(incident, toId('alert')),
      (incident) => ({ ...incident, title: 'x' }),
    );
    expect(merged.timeline.map(({ id }) => id)).toEqual(['call']);
  });

  it('have a time or none, never half of both', () => {
    const patch = { occurredAt: null, precision: 'unplaced' } as const;
    const merged = merge(
      (incident) => editEvent(incident, { id: toId('call'), patch }),
      (incident) => editEvent(incident, { id: toId('call'), patch: { precision: 'approximate' } }),
    );
    expect(merged.timeline[1]).toMatchObject(patch);
    expect(merged.conflicts?.map(({ path, id }) => [path, id])).toEqual([
      ['timeline.precision', 'call'],
      ['timeline.occurredAt', 'call'],
    ]);
  });
});

describe('the tree of causes', () => {
  it('keeps the answer that the other side explained further', () => {
    const merged = merge(
      (incident) => removeCause(incident, toId('top')),
      (incident) => ({ ...incident, causes: [...incident.causes, buildCause('deeper', 'left')] }),
    );
    expect(merged.causes.map(({ id, parentId }) => [id, parentId])).toEqual(
      expect.arrayContaining([
        ['top', null],
        ['left', 'top'],
        ['deeper', 'left'],
      ]),
    );
    expect(merged.causes.map(({ id }) => id)).not.toContain('right');
  });

  it('does not become a circle when each side moves one below the other', () => {
    const under = (id: string, parentId: string) => (incident: Incident) =>
      moveCause(incident, { id: toId<CauseId>(id), parentId: toId<CauseId>(parentId), after: null });
    const merged = merge(under('left', 'right'), under('right', 'left'));
    expect(merged.causes.find(({ id }) => id === 'left')?.parentId).toBe('right');
    expect(merged.causes.find(({ id }) => id === 'right')?.parentId).toBe('top');
    expect(merged.conflicts).toEqual([{ path: 'causes.parentId', id: 'right', theirs: 'left' }]);
  });
});

describe('two windows that write in one field at the same time', () => {
  /** Each in turn types a word, takes in what the other saved, and saves. */
  const writeInTurns = (turns: number, edit: (incident: Incident, word: string) => Incident): Incident => {
    const saved: [Incident, Incident] = [base, base];
    let onDisk = base;
    for (let turn = 0; turn < turns; turn += 1) {
      const window = turn % 2 === 0 ? 0 : 1;
      const ours = edit(saved[window], `${'ab'[window]}${turn}`);
      onDisk = mergeIncidents({ base: saved[window], ours, theirs: onDisk });
      saved[window] = onDisk;
    }
    return onDisk;
  };

  it('leave one thing to be decided, with all words of each', () => {
    const merged = writeInTurns(8, (incident, word) => ({
      ...incident,
      rootCause: `${incident.rootCause} ${word}`,
    }));
    expect(merged.rootCause.trim()).toBe('b1 b3 b5 b7');
    expect(merged.conflicts?.map(({ theirs }) => String(theirs).trim())).toEqual(['a0 a2 a4 a6']);
  });

  it('leave one thing to be decided where each wrote elsewhere in the text, too', () => {
    const merged = writeInTurns(8, (incident, word) => ({
      ...incident,
      summary: `${word.startsWith('a') ? `${word} ` : ''}${incident.summary} ${word}`,
    }));
    expect(merged.summary).toBe(`a0 ${base.summary} b1 b3 b5 b7`);
    expect(merged.conflicts).toEqual([
      { path: 'summary', theirs: `a6 a4 a2 a0 ${base.summary} a0 a2 a4 a6` },
    ]);
  });

  it('leave the last choice of each where one value stands', () => {
    const merged = writeInTurns(8, (incident, word) => ({
      ...incident,
      timeline: incident.timeline.map((event) => (event.id === 'call' ? { ...event, actor: word } : event)),
    }));
    expect(merged.timeline[1]?.actor).toBe('b7');
    expect(merged.conflicts).toEqual([{ path: 'timeline.actor', id: 'call', theirs: 'a6' }]);
  });
});

describe('a place that is open', () => {
  const open: Incident = {
    ...base,
    rootCause: 'The form was old.',
    conflicts: [{ path: 'rootCause', theirs: 'The printer was new.' }],
  };
  const decideFor = (rootCause: string): Incident => {
    const { conflicts: _, ...decided } = open;
    return { ...decided, rootCause };
  };

  it('is decided when one side decided it', () => {
    const ours = decideFor('The printer was new.');
    const theirs = { ...open, title: 'Labels are blank in Linz' };
    expect(mergeIncidents({ base: open, ours, theirs })).toMatchObject({
      rootCause: 'The printer was new.',
      title: theirs.title,
    });
    expect(mergeIncidents({ base: open, ours, theirs }).conflicts).toBeUndefined();
  });

  it('is open again when each side decided it another way', () => {
    const [kept, taken] = [decideFor(open.rootCause), decideFor('The printer was new.')];
    for (const [ours, theirs] of [
      [kept, taken],
      [taken, kept],
    ] as const) {
      const merged = mergeIncidents({ base: open, ours, theirs });
      expect(merged.rootCause).toBe('The printer was new.');
      expect(merged.conflicts).toEqual([{ path: 'rootCause', theirs: 'The form was old.' }]);
    }
  });
});

describe('the meeting', () => {
  it('has its log in the order of time', () => {
    const log = [{ at: at(10), action: 'start' }] as const;
    const start = { ...base, meeting: { ...base.meeting, log } };
    const logged = (minute: number, action: 'pause' | 'resume') =>
      ({ ...start, meeting: { ...start.meeting, log: [...log, { at: at(minute), action }] } }) as const;
    const merged = mergeIncidents({ base: start, ours: logged(15, 'resume'), theirs: logged(12, 'pause') });
    expect(merged.meeting.log.map(({ action }) => action)).toEqual(['start', 'pause', 'resume']);
  });
});

describe('without a common beginning', () => {
  it('everything of both is there, and what differs is to be decided', () => {
    const merged = mergeIncidents({
      base: null,
      ours: removeEvent(base, toId('call')),
      theirs: { ...base, title: 'Labels are empty' },
    });
    expect(merged.timeline).toHaveLength(2);
    expect(merged.conflicts).toEqual([{ path: 'title', theirs: 'Labels are empty' }]);
  });
});

describe('who may see an event', () => {
  const seenBy = (visibility: Visibility) => (incident: Incident) =>
    editEvent(incident, { id: toId<EventId>('alert'), patch: { visibility } });

  it.each([
    ['public', 'private', 'public'],
    ['private', 'public', 'public'],
  ] as const)('is the narrower choice of %s and %s until somebody decides', (ours, theirs, open) => {
    const merged = merge(seenBy(ours), seenBy(theirs));
    expect(merged.timeline[0]?.visibility).toBe('private');
    expect(merged.conflicts).toEqual([{ path: 'timeline.visibility', id: 'alert', theirs: open }]);
  });

  it.each([
    ['detail', { detail: 'The CEO of the customer is furious' }],
    ['title', { title: 'Alert fires, as the customer says' }],
  ] as const)(
    'stays with the fewer where one side showed it to more and the other wrote its %s',
    (_field, patch) => {
      const write = (incident: Incident) => editEvent(incident, { id: toId<EventId>('alert'), patch });
      for (const [ours, theirs] of [
        [write, seenBy('public')],
        [seenBy('public'), write],
      ] as const) {
        const merged = merge(ours, theirs);
        expect(merged.timeline[0]).toMatchObject({ ...patch, visibility: 'internal' });
        expect(merged.conflicts).toEqual([{ path: 'timeline.visibility', id: 'alert', theirs: 'public' }]);
      }
    },
  );

  it('is what both chose, or the narrower that one chose, also where the other wrote', () => {
    const write = (incident: Incident) =>
      editEvent(incident, { id: toId<EventId>('alert'), patch: { detail: 'At 3 of 5 gateways' } });
    const both = merge((incident) => write(seenBy('public')(incident)), seenBy('public'));
    expect([both.timeline[0]?.visibility, both.conflicts]).toEqual(['public', undefined]);
    const narrowed = merge(write, seenBy('private'));
    expect([narrowed.timeline[0]?.visibility, narrowed.conflicts]).toEqual(['private', undefined]);
  });

  it('is what one side chose where the other left it', () => {
    const merged = merge(seenBy('public'), (incident) => incident);
    expect(merged.timeline[0]?.visibility).toBe('public');
    expect(merged.conflicts).toBeUndefined();
  });
});
