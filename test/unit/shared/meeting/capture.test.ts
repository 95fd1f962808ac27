import { describe, expect, it } from 'vitest';
import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import {
  CAPTURE_KINDS,
  CAPTURE_PREFIXES,
  kindBeside,
  readCapture,
  takeLetter,
} from '#shared/meeting/captureKinds.ts';
import { capturedAction, fileCapture } from '#shared/meeting/fileCapture.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const setting = { id: toId<AnyId>('made'), now: at('2026-03-11T15:20:00+00:00'), causeId: null };

function filed(line: string, causeId: Incident['causes'][number]['id'] | null = null): Incident {
  return fileCapture(sampleIncident(), readCapture(line, null), { ...setting, causeId });
}

describe('readCapture', () => {
  it.each(CAPTURE_KINDS)('knows the letter of %s, small or capital', (kind) => {
    const letter = CAPTURE_PREFIXES[kind];
    expect(readCapture(`${letter}: the words`, 'timeline')).toEqual({
      kind,
      text: 'the words',
      isSaid: true,
    });
    expect(readCapture(`${letter.toUpperCase()}:the words`, null).kind).toBe(kind);
  });

  it('takes a line without a letter as what the room speaks of', () => {
    expect(readCapture('14:20 it began', 'timeline')).toMatchObject({ kind: 'event', isSaid: false });
    expect(readCapture('no limit', 'causes').kind).toBe('cause');
    expect(readCapture('add an alert', 'actions').kind).toBe('action');
    expect(readCapture('ask Ana', null).kind).toBe('note');
  });

  it('takes what was seen as a note while actions are spoken of', () => {
    const kindOf = (line: string) => readCapture(line, 'actions').kind;
    expect(kindOf('Lea: customers saw a generic error')).toBe('note');
    expect(kindOf('nobody was told')).toBe('note');
    expect(kindOf('Find out who was told')).toBe('action');
    expect(kindOf('Sarah, alert at 80 %')).toBe('action');
  });

  it('keeps the kind that was chosen, whatever words stand there; a letter in them says more', () => {
    expect(readCapture('nobody looks', 'causes', { chosen: 'action' })).toEqual({
      kind: 'action',
      text: 'nobody looks',
      isSaid: true,
    });
    expect(readCapture('14:20 paged', 'timeline', { chosen: 'note' }).kind).toBe('note');
    expect(readCapture('f: nobody looks', 'causes', { chosen: 'action' }).kind).toBe('factor');
    expect(kindBeside(kindBeside('event', -1), 1)).toBe('event');
  });

  it('takes #action at either end for an action item, unless a time says that it was done', () => {
    const taken = { kind: 'action', text: 'Rotate the key. Lena, 18 December, P1' };
    expect(readCapture('Rotate the key. Lena, 18 December, P1 #action', 'timeline')).toMatchObject(taken);
    expect(readCapture('#action Rotate the key. Lena, 18 December, P1', 'causes')).toMatchObject(taken);
    expect(readCapture('14:10 Ana restarts it #action', 'timeline').kind).toBe('event');
    expect(readCapture('Rotate the key in #action-room', 'timeline').kind).toBe('event');
  });

  it.each([
    ['a: ', { kind: 'action', text: '' }],
    ['/a: add an alert', { kind: 'action', text: 'add an alert' }],
    ['14:10 e: pool exhausted', { kind: 'event', text: '14:10 pool exhausted' }],
    ['a:', null],
    ['add an alert', null],
    ['http: refused', null],
  ])('takes the letter out of %j once something stands behind it', (line, taken) => {
    expect(takeLetter(line)).toEqual(taken);
  });

  it.each([
    ['Add a check to each gateway. Lena, 20 December, P1', 'action'],
    ['We should add a check to each gateway', 'action'],
    ['Renew them by ACME. 20 December', 'action'],
    ['Check for expiry on gateways, P1', 'action'],
    ['add', 'cause'],
    ['Change of the certificate had no ticket', 'cause'],
    ['Release the pool was forgotten', 'cause'],
    ['Alert threshold too high', 'cause'],
    ['Renewal is a calendar entry of one person', 'cause'],
    ['The entry was on holiday. Lena', 'cause'],
    ['No limit on the pool since 14 March', 'cause'],
    ['14:20 add a check', 'event'],
  ])('while the room looks for reasons, %j is a %s', (line, kind) => {
    const readAction = (words: string) => capturedAction(sampleIncident(), words, setting.now);
    expect(readCapture(line, 'causes', { readAction }).kind).toBe(kind);
  });

  it('takes the letter after a time, which stays in front of the words', () => {
    expect(readCapture('14:10 e: pool exhausted', 'causes')).toEqual({
      kind: 'event',
      text: '14:10 pool exhausted',
      isSaid: true,
    });
    expect(readCapture('14:10 a: raise the limit', null)).toMatchObject({
      kind: 'action',
      text: '14:10 raise the limit',
    });
    expect(readCapture('14:10 http: refused', null).text).toBe('14:10 http: refused');
    expect(readCapture('14:10 e:', null).text).toBe('');
  });

  it('reads a slash before the letter as the key that goes to the line', () => {
    expect(readCapture('/a: raise the limit', 'timeline')).toMatchObject({
      kind: 'action',
      text: 'raise the limit',
    });
    expect(readCapture('/var is full', 'timeline').text).toBe('/var is full');
  });

  it('leaves times and other words with colons alone', () => {
    expect(readCapture('14:20 paged', 'timeline').text).toBe('14:20 paged');
    expect(readCapture('http: refused', 'timeline').text).toBe('http: refused');
  });
});

describe('fileCapture', () => {
  it('puts an event at its time on the day of the incident', () => {
    const event = filed('e: 14:37 Support asks what to tell customers').timeline.at(-1);
    expect(event).toMatchObject({
      occurredAt: '2026-03-10T14:37:00+00:00',
      title: 'Support asks what to tell customers',
    });
  });

  it('keeps an event without a sure time unplaced', () => {
    expect(filed('e: somebody restarted it').timeline.at(-1)).toMatchObject({
      occurredAt: null,
      precision: 'unplaced',
    });
  });

  it('keeps a note whole, whatever time it begins with', () => {
    expect(filed('n: 14:37 or so').timeline.at(-1)).toMatchObject({ occurredAt: null, title: '14:37 or so' });
  });

  it('asks a why of the answer that the room is at', () => {
    const [first] = sampleIncident().causes;
    const cause = filed('w: because no limit was set', first?.id ?? null).causes.at(-1);
    expect(cause).toMatchObject({ parentId: first?.id, answer: 'no limit was set' });
    expect(cause?.question).toMatch(/\?$/);
  });

  it('puts a why beside an answer that ends the questions, so that its stop stays', () => {
    const { causes } = sampleIncident();
    const stopped = causes.find(({ stop }) => stop !== undefined);
    const after = filed('w: because nobody checks', stopped?.id ?? null).causes;
    const made = after.find(({ id }) => !causes.some((cause) => cause.id === id));
    expect(stopped).toBeDefined();
    expect(made).toMatchObject({
      parentId: stopped?.parentId,
      question: stopped?.question,
      answer: 'nobody checks',
    });
    expect(after.filter(({ id }) => id !== made?.id)).toEqual(causes);
  });

  it('adds to the lists, the actions and the parking lot', () => {
    expect(filed('f: two dashboards').contributingFactors.at(-1)?.text).toBe('two dashboards');
    expect(filed('g: quick call').wentWell.at(-1)?.text).toBe('quick call');
    expect(filed('a: alert at 80 %').actions.at(-1)).toMatchObject({
      title: 'alert at 80 %',
      status: 'open',
    });
    for (const letter of ['l', 'p'])
      expect(filed(`${letter}: read replica`).meeting.parkingLot.at(-1)?.text).toBe('read replica');
  });

  it.each(['', 'a:', '  p:  '])('makes nothing of %j', (line) => {
    const incident = sampleIncident();
    expect(fileCapture(incident, readCapture(line, 'actions'), setting)).toBe(incident);
  });
});

it.each([
  ['14:37 Support asks what to tell customers', 'event'],
  ['~9:05 somebody notices', 'event'],
  ['10 Mar 14:37 Support asks', 'event'],
  ['2 of 3 replicas were down', 'cause'],
  ['14:37', 'cause'],
  ['w: 14:37 was too late', 'cause'],
  ['99.95 was promised', 'cause'],
  ['14.30 EUR lost', 'cause'],
])('in a block of whys, %j is a %s: a line that begins with a time is an event', (line, kind) => {
  expect(readCapture(line, 'causes').kind).toBe(kind);
});

it.each(['1423 requests failed', '2026 goals missed', '14.30 EUR lost', '12.30 is version', '~1000 users'])(
  '%j keeps its number: a line of which nobody said that it is an event begins with no bare clock',
  (line) => {
    const filed = fileCapture(sampleIncident(), readCapture(line, 'timeline'), { ...setting, causeId: null });
    expect(filed.timeline).toContainEqual(expect.objectContaining({ title: line, occurredAt: null }));
    const said = fileCapture(sampleIncident(), readCapture('e: 1423 restart', 'timeline'), {
      ...setting,
      causeId: null,
    });
    expect(said.timeline).toContainEqual(expect.objectContaining({ title: 'restart', precision: 'exact' }));
  },
);

it('reads the owner, the day and the priority that a captured action says', () => {
  const before = sampleIncident();
  const made = filed('a: Alert at 80 %. Sarah, 14 March, P0').actions.at(-1);
  expect(made).toMatchObject({ title: 'Alert at 80 %', owner: 'Sarah', due: '2026-03-14', priority: 'P0' });
  expect(filed('a: Alert at 80 %').actions).toHaveLength(before.actions.length + 1);
  expect(filed('a: Alert at 80 %').actions.at(-1)).toMatchObject({ title: 'Alert at 80 %', priority: 'P1' });
});
