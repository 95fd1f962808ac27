import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { BlockId, CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { BLOCK_KINDS } from '#shared/domain/incident/meeting.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { knownMoments } from '#shared/domain/timeline/knownMoments.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallPageCount, wallProjection } from '#shared/wall/wallProjection.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';
import { canaryIncident } from '#test/support/incidents/canaryIncident.ts';
import { WALL_FOCUS } from '#test/support/incidents/wallFocus.ts';
import { notForTheRoom, toldToTheRoom } from '#test/support/leaks/roomCanaries.ts';

const sample = createSampleIncident({ newId: countedIds(), now: () => at('2026-03-11T15:00:00Z') });

/** Every kind of block in one plan, and each of its pages, with each event, moment and cause looked at. */
function everyMessage(incident: Incident, over: Partial<WallFocus> = {}): string {
  const plan = BLOCK_KINDS.map((kind, index) => {
    return { id: countedIds()<BlockId>(), kind, title: `Block ${index}`, minutes: 5, isProtected: false };
  });
  const planned = { ...incident, meeting: { ...incident.meeting, plan } };
  const events = [null, ...incident.timeline.map(({ id }) => id)];
  const moments = [null, ...knownMoments(incident.timeline)];
  const causes = [null, ...incident.causes.map(({ id }) => id)];
  const focuses = plan.flatMap((_, block): WallFocus[] => [
    ...events.map((eventId) => ({ ...WALL_FOCUS, ...over, block, eventId })),
    ...moments.map((knownThen) => ({ ...WALL_FOCUS, ...over, block, knownThen })),
    ...causes.map((causeId) => ({ ...WALL_FOCUS, ...over, block, causeId })),
  ]);
  const messages = focuses.flatMap((focus) =>
    Array.from({ length: wallPageCount(planned, focus) }, (_, page) =>
      wallProjection(planned, { ...focus, page }),
    ),
  );
  return JSON.stringify(messages);
}

describe('wallProjection', () => {
  it('holds no text but those that are for the room, wherever the desk looks', () => {
    fc.assert(
      fc.property(arbitraryIncident(), fc.boolean(), (random, isParkedShown) => {
        const { incident, places } = canaryIncident(random);
        expect(notForTheRoom(everyMessage(incident, { isParkedShown }), places, isParkedShown)).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  it('holds what is for the room, so that the search above would find more', () => {
    const { incident, places } = canaryIncident(sample);
    const told = toldToTheRoom(everyMessage(incident), places);
    expect(told).toContain('timeline.detail');
    expect(told).toContain('actions.owner');
    expect(notForTheRoom(JSON.stringify(incident), places)).toContain('meeting.privateNotes ()');
  });

  it.each(MILESTONE_NAMES)('is the same as if a private event, and %s on it, were not there', (name) => {
    const marking = sample.timeline.find(({ id }) => id === sample.milestones[name]);
    const timeline = sample.timeline.map((event) =>
      event === marking ? { ...event, visibility: 'private' as const } : event,
    );
    const hidden = { ...sample, timeline };
    const without = {
      ...sample,
      timeline: sample.timeline.filter((event) => event !== marking),
      milestones: { ...sample.milestones, [name]: null },
    };
    for (const block of sample.meeting.plan.keys()) {
      for (const causeId of [null, ...sample.causes.map(({ id }) => id)]) {
        const focus = { ...WALL_FOCUS, block, causeId };
        expect(wallProjection(hidden, focus)).toEqual(wallProjection(without, focus));
      }
    }
  });

  it('shows the parking lot only when it is asked for', () => {
    const parkingLot = [{ id: countedIds()(), text: 'Use a read replica', visibility: 'internal' }] as const;
    const incident = { ...sample, meeting: { ...sample.meeting, parkingLot } } as Incident;
    expect(everyMessage(incident)).not.toContain('read replica');
    expect(everyMessage(incident, { isParkedShown: true })).toContain('read replica');
  });

  it('has nothing but the clock on a blank wall', () => {
    const { clock, ...rest } = wallProjection(sample, { ...WALL_FOCUS, block: 2, isBlank: true });
    expect(clock?.plan).toHaveLength(6);
    expect(rest).toEqual({
      step: '',
      headline: '',
      content: { kind: 'blank' },
      page: { number: 1, count: 1 },
      look: 'light',
    });
  });

  it('says of each time that is approximate that it is, also on the phases and beside the light', () => {
    const timeline = sample.timeline.map((event) => ({ ...event, precision: 'approximate' as const }));
    const focus = { ...WALL_FOCUS, block: 2, eventId: timeline[4]?.id ?? null };
    const { content } = wallProjection({ ...sample, timeline }, focus);
    const times = JSON.stringify(content).match(/"time":"[^"]+"/g) ?? [];
    expect(times.length).toBeGreaterThan(5);
    for (const time of times) expect(time).toMatch(/"~\d\d:\d\d"/);
    const why = { ...WALL_FOCUS, block: 3, causeId: sample.causes[2]?.id ?? null };
    expect(JSON.stringify(wallProjection({ ...sample, timeline }, why).content)).toContain('Seen at ~14:32');
  });

  it('says of an answer that a line of a log shows that it was seen in a log, without the line', () => {
    const node = sample.causes.find(({ evidence }) => evidence.length > 0);
    const line = '2026-03-10T14:12:03Z ERROR pool exhausted';
    const timeline = sample.timeline.map((event) =>
      event.id === node?.evidence[0] ? { ...event, detail: line } : event,
    );
    const noted = {
      ...sample,
      timeline,
      causes: sample.causes.map((each) => ({ ...each, evidenceNote: line })),
    };
    const shown = (incident: typeof sample) =>
      JSON.stringify(
        wallProjection(incident, { ...WALL_FOCUS, block: 3, causeId: node?.id ?? null }).content,
      );
    expect(shown({ ...sample, timeline })).not.toContain('in a log');
    expect(shown(noted)).toMatch(/Seen in a log at ~?\d\d:\d\d/);
    expect(shown(noted)).not.toContain('pool exhausted');
  });

  it('says what a long event marks below its title, and not alone on the last page', () => {
    const event = sample.timeline.find(({ id }) => id === sample.milestones.mitigated);
    const detail = Array.from({ length: 14 }, (_line, index) => `Line ${index} of it`).join('\n');
    const timeline = sample.timeline.map((each) => (each === event ? { ...each, detail } : each));
    const focus = { ...WALL_FOCUS, block: 2, eventId: event?.id ?? null };
    expect(wallPageCount({ ...sample, timeline }, focus)).toBeGreaterThan(1);
    const kinds = (page: number) => {
      const { content } = wallProjection({ ...sample, timeline }, { ...focus, page });
      return content.kind === 'timeline' ? content.now?.parts.map(({ kind }) => kind) : [];
    };
    expect(kinds(0)?.slice(0, 2)).toEqual(['text', 'mark']);
    expect(kinds(1)).not.toContain('mark');
  });

  it('keeps log lines and code of the event in the light apart from its words, with the spaces that begin a line', () => {
    const [first] = sample.timeline;
    const detail = 'It said *this*:\n```\n  at Pool.get (pool.ts:41)\n    key: value\n```\nand stopped.';
    const focus = { ...WALL_FOCUS, block: 2, eventId: first?.id ?? null };
    const timeline = sample.timeline.map((event) => (event === first ? { ...event, detail } : event));
    expect(wallProjection({ ...sample, timeline }, focus).content).toMatchObject({
      now: {
        parts: expect.arrayContaining([
          { kind: 'text', size: 'body', text: 'It said this:' },
          { kind: 'text', size: 'code', text: '  at Pool.get (pool.ts:41)\n    key: value' },
          { kind: 'text', size: 'body', text: 'and stopped.' },
        ]),
      },
    });
  });

  it('ends the whys with the root cause, the missing safeguards and what contributed', () => {
    const last = sample.causes.at(-1)?.id ?? null;
    const at = (causeId: WallFocus['causeId'], page: number) =>
      JSON.stringify(wallProjection(sample, { ...WALL_FOCUS, block: 3, causeId, page }).content);
    const count = wallPageCount(sample, { ...WALL_FOCUS, block: 3, causeId: last });
    const end = Array.from({ length: count - 1 }, (_, page) => at(last, page + 1)).join();
    expect(end).toContain('Root cause');
    expect(end).toContain('The migration framework has no connection budget to enforce (prevent)');
    expect(end).toContain(sample.contributingFactors[0]?.text);
    expect(at(sample.causes[0]?.id ?? null, 9)).not.toContain('Root cause');
    const learned = JSON.stringify(wallProjection(sample, { ...WALL_FOCUS, block: 4 }));
    expect(learned).not.toContain(sample.contributingFactors[0]?.text);
  });

  it('draws the times of the phases only where that costs no page, and a line of them everywhere else', () => {
    const seenCause = sample.causes.find(({ evidence }) => evidence.length > 0)?.id ?? null;
    const bar = (block: number, over: Partial<Incident> = {}, causeId: CauseId | null = null) => {
      const { content } = wallProjection({ ...sample, ...over }, { ...WALL_FOCUS, block, causeId });
      return 'bar' in content ? content.bar : null;
    };
    expect(bar(3, {}, seenCause)?.ticks.length).toBeGreaterThan(3);
    expect(bar(3)?.ticks).toEqual([]);
    expect(bar(1)?.ticks).toEqual([]);
    expect(bar(1, { summary: 'Short.' })?.ticks.length).toBeGreaterThan(3);
    expect(bar(0)).toBeNull();
    for (const block of [4, 5]) expect(bar(block)?.phases.length).toBeGreaterThan(3);
    expect(bar(0, { timeline: [] })).toBeNull();
  });

  it('marks on the phases when the answers to the why were seen', () => {
    const causeId = sample.causes.find(({ evidence }) => evidence.length > 0)?.id ?? null;
    const { content } = wallProjection(sample, { ...WALL_FOCUS, block: 3, causeId });
    expect(content.kind === 'parts' && content.bar?.knobs.length).toBeGreaterThan(0);
  });

  it.each([
    ['About 4,200', { before: 'About', value: '4,200', unit: '' }],
    ['23 minutes', { before: '', value: '23', unit: 'minutes' }],
    ['1 hour 20 minutes', { before: '', value: '1 hour 20 minutes', unit: '' }],
    ['€1.2M of orders', { before: '', value: '€1.2M', unit: 'of orders' }],
    ['nobody knows', { before: '', value: 'nobody knows', unit: '' }],
    ['38 % of customers', { before: '', value: '38\u00a0%', unit: '', more: 'of customers' }],
    ['about 18 000 EUR', { before: 'about', value: '18\u00a0000', unit: 'EUR' }],
  ])('sets only the number of %s large', (value, figure) => {
    const [row] = sample.impact.filter(({ computed }) => computed === undefined);
    const impact = row === undefined ? [] : [{ ...row, value }];
    const { content } = wallProjection({ ...sample, impact }, { ...WALL_FOCUS, block: 1 });
    expect(content).toMatchObject({
      parts: expect.arrayContaining([
        expect.objectContaining({ figures: [expect.objectContaining(figure)] }),
      ]),
    });
  });

  it('keeps the one that is asked among all whys, however many there are', () => {
    const [first] = sample.causes;
    if (first === undefined) throw new Error('The sample has causes');
    const ids = countedIds();
    const causes = Array.from({ length: 80 }, (_, index) => {
      return {
        ...first,
        id: ids<typeof first.id>(),
        parentId: null,
        answer: `Answer ${index}`,
        question: `Q${index}`,
      };
    });
    for (const index of [0, 1, 40, 78, 79]) {
      const focus = { ...WALL_FOCUS, block: 3, causeId: causes[index]?.id ?? null, isOverview: true };
      const { content, page } = wallProjection({ ...sample, causes }, focus);
      const [tree] = content.kind === 'parts' ? content.parts : [];
      const rows = tree?.kind === 'tree' ? tree.rows : [];
      expect(rows.filter(({ isCurrent }) => isCurrent).map(({ text }) => text)).toEqual([`Answer ${index}`]);
      expect(rows.length).toBeLessThanOrEqual(14);
      expect(page.count).toBe(1);
    }
  });

  it('names the block and its place in the plan', () => {
    expect(wallProjection(sample, { ...WALL_FOCUS, block: 2 })).toMatchObject({
      step: '3 of 6 · Timeline',
      headline: 'What happened, as it was seen',
    });
  });

  it('follows the place of the desk while no meeting runs', () => {
    const message = (place: WallFocus['place']) => wallProjection(sample, { ...WALL_FOCUS, place }).headline;
    expect(message('impact')).toBe('What happened, and what it cost');
    expect(message('causes')).toBe('Why it could happen');
    expect(message('meeting')).toBe('We are here to learn, not to blame');
  });

  it('puts the chosen event in the light, between its neighbours', () => {
    const event = sample.timeline.find(({ title }) => title.startsWith('Cause found'));
    const { content } = wallProjection(sample, { ...WALL_FOCUS, block: 2, eventId: event?.id ?? null });
    expect(content).toMatchObject({
      kind: 'timeline',
      before: [{ time: '14:25' }, { time: '14:28' }],
      now: {
        time: '14:32',
        parts: [
          { text: 'Cause found: all 50 connections of the pool are taken' },
          { text: 'One migration query has been holding 38 of them for more than ten minutes.' },
          { kind: 'mark', text: 'Identified, 9 min after the impact started' },
        ],
      },
    });
  });

  it('shows nothing later than what was known then', () => {
    const then = at('2026-03-10T14:30:00Z');
    const { content } = wallProjection(sample, { ...WALL_FOCUS, block: 2, knownThen: then });
    expect(content).toMatchObject({ knownThen: '14:30', now: { time: '14:28' }, after: [] });
    expect(JSON.stringify(content)).not.toMatch(/14:3[1-9]|14:4|identified|resolved/);
  });

  it('gives each action its owner and date, and says where one is missing', () => {
    const actions = sample.actions.map((action, index) => {
      const { owner: _owner, ...rest } = action;
      return index === 0 ? rest : action;
    });
    const { content } = wallProjection({ ...sample, actions }, { ...WALL_FOCUS, block: 5 });
    expect(content).toMatchObject({
      parts: expect.arrayContaining([expect.objectContaining({ owner: '' })]),
    });
  });

  it('shows the page that is asked for, or the nearest', () => {
    const wentWell = Array.from({ length: 40 }, (_, index) => ({
      id: countedIds()(),
      text: `Something that went well, number ${index}`,
      visibility: 'internal',
    }));
    const long = { ...sample, wentWell } as Incident;
    const page = (asked: number) => wallProjection(long, { ...WALL_FOCUS, block: 4, page: asked }).page;
    expect(page(0).count).toBeGreaterThan(2);
    expect(page(1).number).toBe(2);
    expect(page(99).number).toBe(page(0).count);
    expect(page(-1).number).toBe(1);
  });
});
