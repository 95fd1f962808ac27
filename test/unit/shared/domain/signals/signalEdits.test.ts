import { describe, expect, it } from 'vitest';
import { mergeCauses, removeCause } from '#shared/domain/causes/causeEdits.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { VISIBILITIES } from '#shared/domain/incident/visibility.ts';
import {
  addSignals,
  citeStretch,
  editSignal,
  removeSignal,
  removeStretch,
  signalsOf,
  stretchesOf,
} from '#shared/domain/signals/signalEdits.ts';
import { firstPast, signalFacts } from '#shared/domain/signals/signalFacts.ts';
import { alertQuestion, signalEvent } from '#shared/rules/signalEvent.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import { signalSentence } from '#shared/words/signalWords.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const incident = sampleIncident();
const errors: Signal = {
  id: toId('signal-1'),
  name: 'Errors',
  unit: '%',
  threshold: 5,
  visibility: 'private',
  stretches: [],
  points: '2026-03-10T14:10:00+00:00 0.2 +60000 0.3 37.5 41 - 12 0.2',
};
const at = (time: string) => parseTimestamp(`2026-03-10T${time}:00+00:00`) ?? expect.unreachable(time);

describe('graphs of an incident', () => {
  it('are told apart by a number where their names are the same, and the very same is added once', () => {
    const other = { ...errors, id: toId<Signal['id']>('signal-2'), points: '2026-03-10T14:10:00+00:00 1' };
    const added = addSignals(incident, [errors, other]);
    expect(signalsOf(added).map(({ name }) => name)).toEqual(['Errors', 'Errors (2)']);
    expect(addSignals(added, [{ ...other, id: toId('signal-3') }])).toBe(added);
  });

  it('go, and leave the incident as it was', () => {
    const added = addSignals(incident, [errors]);
    expect(editSignal(added, { id: errors.id, patch: { threshold: 5 } })).toBe(added);
    expect(removeSignal(added, errors.id)).toEqual(incident);
  });

  it('are cited by answers, also after two became one, and not by answers that are gone', () => {
    const [root, ...others] = incident.causes;
    const child = others.find(({ parentId }) => parentId === root?.id);
    if (root === undefined || child === undefined) return expect.unreachable();
    const stretch = { causeId: child.id, from: at('14:12'), to: at('14:15') };
    const cited = citeStretch(addSignals(incident, [errors]), { id: errors.id, stretch });
    expect(stretchesOf(cited, child.id)).toEqual([{ signal: signalsOf(cited)[0], stretch }]);
    expect(citeStretch(cited, { id: errors.id, stretch })).toBe(cited);
    expect(stretchesOf(removeStretch(cited, { id: errors.id, stretch }), child.id)).toEqual([]);
    expect(stretchesOf(removeCause(cited, root.id), child.id)).toEqual([]);
    const merge = { kept: root.id, copy: child.id };
    expect(mergeCauses(cited, merge)).toBe(cited);
  });
});

describe('what a graph says', () => {
  it('may be wrong below its threshold: it tells since when, its lowest, and proposes the moment', () => {
    const orders = { ...errors, name: 'Orders', threshold: 5, isBelow: true, unit: 'a minute' };
    const falling = { ...orders, points: '2026-03-10T14:10:00+00:00 40 +60000 38 4 0 12' };
    expect(signalSentence(falling, 'UTC')).toBe(
      '14:10 to 14:14: 0 a minute to 40 a minute, lowest at 14:13; below 5 a minute from 14:12 to 14:14.',
    );
    expect(firstPast(falling)).toBe(Date.UTC(2026, 2, 10, 14, 12));
    expect(signalEvent(sampleIncident(), falling)?.title).toBe('Orders first below 5 a minute');
    expect(alertQuestion(sampleIncident(), falling)).toMatchObject({
      question:
        'It was below 5 a minute at 14:12, and detected at 14:23: would an alert have told 11 min earlier?',
      action: 'Alert when Orders is below 5 a minute',
    });
  });

  it('tells its span, range and peak, and when it was above the threshold', () => {
    expect(signalSentence(errors, 'UTC')).toBe(
      '14:10 to 14:16: 0.2% to 41%, highest at 14:13; above 5% from 14:12 to 14:16, 2 times.',
    );
    expect(signalSentence({ ...errors, threshold: 50 }, 'UTC')).toMatch(/never above 50%\.$/);
    expect(signalSentence({ ...errors, points: 'nonsense' }, 'UTC')).toBe('It has no points.');
  });

  it('takes no moment for the first that nobody saw begin', () => {
    const above = { ...errors, points: '2026-03-10T14:10:00+00:00 9 +60000 9 1 9' };
    expect(signalFacts(above)?.isPastAtStart).toBe(true);
    expect(firstPast(above)).toBe(Date.UTC(2026, 2, 10, 14, 13));
    expect(signalSentence(above, 'UTC')).toMatch(/from the first value at 14:10 on to the last value/);
  });

  it('proposes the event that it shows, until one of that minute stands there', () => {
    const proposed = signalEvent(incident, errors);
    expect(proposed).toEqual({ title: 'Errors first above 5%', at: at('14:12'), visibility: 'private' });
    const [first] = incident.timeline;
    if (first === undefined || proposed === null) return expect.unreachable();
    const event = {
      ...first,
      id: toId<typeof first.id>('new'),
      kind: 'signal',
      occurredAt: proposed.at,
    } as const;
    expect(signalEvent({ ...incident, timeline: [...incident.timeline, event] }, errors)).toBeNull();
  });

  it.each(VISIBILITIES)('proposes of a graph that is %s nothing that more may see', (visibility) => {
    const signal = { ...errors, visibility };
    const said = [signalEvent(incident, signal), alertQuestion(incident, signal)];
    const expected = visibility === 'private' ? 'private' : 'internal';
    expect(said.map((one) => one?.visibility)).toEqual([expected, expected]);
  });

  it('asks whether an alert would have told, and not once there is one', () => {
    const asked = alertQuestion(incident, errors);
    expect(asked?.question).toMatch(/above 5% at 14:12, and detected at 14:\d\d: would an alert have told/);
    expect(asked?.action).toBe('Alert when Errors is above 5%');
    const late = { ...errors, points: '2026-03-10T15:10:00+00:00 0 +60000 9' };
    expect(alertQuestion(incident, late)).toBeNull();
  });
});
