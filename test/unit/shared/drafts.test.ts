import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '#shared/domain/incident/publication.ts';
import { draftsOf, draftsToKeep, isDraftOf, withDraft, withoutForm } from '#shared/drafts/drafts.ts';
import { draftsOfIncident } from '#shared/drafts/draftsOfIncident.ts';
import { changedParts, formWith, isListOf, isNumberOrNothing, isText } from '#shared/drafts/formDraft.ts';
import { keptWords } from '#shared/drafts/keptWords.ts';
import { decisionsText, keptDecisions } from '#shared/import/paste/keptDecisions.ts';
import {
  decideAllLines,
  decideEvent,
  decideLine,
  NOTHING_DECIDED,
  takeEvents,
} from '#shared/import/paste/pasteDecisions.ts';
import { findingCardKey } from '#shared/readiness/findingName.ts';
import { openFindingCards } from '#shared/readiness/openFindingCards.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';

describe('drafts', () => {
  it('stay the same where nothing changes', () => {
    const drafts = { a: 'x' };
    expect(withDraft(drafts, 'a', 'x')).toBe(drafts);
    expect(withDraft(drafts, 'b', null)).toBe(drafts);
    expect(withoutForm(drafts, 'form')).toBe(drafts);
  });

  it('know a field emptied by hand from one that holds nothing, and keep neither', () => {
    expect(withDraft({}, 'a', '')).toEqual({ a: '' });
    expect(withDraft({ a: '' }, 'a', null)).toEqual({});
    expect(draftsToKeep({ a: '', b: ' ', c: 'x' })).toEqual({ c: 'x' });
  });

  it('of a form go with it, and no others', () => {
    const drafts = { 'form:new': '{}', 'form:new:zone': 'x', 'form:newDecided': '{}' };
    expect(withoutForm(drafts, 'form:new')).toEqual({ 'form:newDecided': '{}' });
    expect(isDraftOf(drafts, 'form:new')).toBe(true);
    expect(isDraftOf({ ...drafts, 'form:new': '', 'form:new:zone': ' ' }, 'form:new')).toBe(false);
  });

  it('of a thing are the texts in its fields, also where its id holds colons', () => {
    const drafts = {
      'timeline:a:occurredAt': '',
      'timeline:a:b:endedAt': 'x',
      'actions:a:due': 'y',
      'move:a': 'z',
    };
    expect(draftsOf(drafts, { place: 'timeline', id: 'a' })).toEqual(['']);
    expect(draftsOf(drafts, { place: 'timeline', id: 'a:b' })).toEqual(['x']);
  });

  it('of an event that was deleted are gone with it; those of a place as a whole stay', () => {
    const incident = buildIncident({ timeline: [buildEvent('a', '14:23')], actions: [buildAction('b')] });
    const there = {
      'timeline::entry': 'x',
      'timeline:a:occurredAt': 'x',
      'actions:b:due': 'x',
      'move:a': '{}',
      'move:a:time': 'x',
    };
    const gone = {
      'timeline:b:occurredAt': 'x',
      'timeline:ab:occurredAt': 'x',
      'actions:a:due': 'x',
      'split:b': 'x',
      'move:ab': '{}',
      'move:ab:time': 'x',
      'meeting:c:minutes': 'x',
    };
    const others = { 'meeting::capture': 'x', 'details:tags': 'x', paste: 'x' };
    expect(draftsOfIncident({ ...there, ...gone, ...others }, incident, [])).toEqual({ ...there, ...others });
    const kept = { ...there, ...others };
    expect(draftsOfIncident(kept, incident, [])).toBe(kept);
  });

  it('of a finding go once nobody can open it, whichever document it is about', () => {
    const incident = buildIncident({ summary: '' });
    for (const audience of AUDIENCES) {
      const [finding] = readiness(incident, audience).open;
      const key = `dismiss:${finding === undefined ? '' : findingCardKey(finding)}`;
      const drafts = { [key]: 'Not needed, because' };
      expect(draftsOfIncident(drafts, incident, openFindingCards(incident))).toBe(drafts);
      expect(draftsOfIncident(drafts, incident, [])).toEqual({});
    }
  });

  it('are told by the places where they stand, each once', () => {
    const drafts = {
      'timeline::entry': 'x',
      'timeline:a:occurredAt': 'y',
      'details:timeZone': 'z',
      gone: '',
    };
    expect(keptWords(drafts)).toBe('Kept from last time, half typed: Timeline, Incident details.');
    expect(keptWords({ 'timeline::entry': '' })).toBeNull();
  });
});

describe('a kept form', () => {
  interface Form {
    readonly title: string;
    readonly minutes: number | null;
    readonly tags: readonly string[];
  }
  const guards = { title: isText, minutes: isNumberOrNothing, tags: isListOf(isText) };
  const form: fc.Arbitrary<Form> = fc.record({
    title: fc.string(),
    minutes: fc.option(fc.integer()),
    tags: fc.array(fc.string()),
  });

  it('comes back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(form, form, (first, value) => {
        expect(formWith(first, changedParts(first, value), guards)).toEqual(value);
      }),
    );
  });

  it('leaves alone what was not touched, also where that changed since', () => {
    const first: Form = { title: 'a', minutes: null, tags: [] };
    const kept = changedParts(first, { ...first, minutes: 5 });
    expect(formWith({ ...first, title: 'b' }, kept, guards)).toEqual({ ...first, title: 'b', minutes: 5 });
    expect(changedParts(first, { ...first })).toBeNull();
  });

  it('takes nothing that may not stand in it', () => {
    const first: Form = { title: 'a', minutes: null, tags: [] };
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.constant('{"title":1,"tags":["x",2],"minutes":"3","z":0}')),
        (text) => {
          const value = formWith(first, text, guards);
          expect(Object.keys(value)).toEqual(Object.keys(first));
          expect([
            isText(value.title),
            isNumberOrNothing(value.minutes),
            isListOf(isText)(value.tags),
          ]).toEqual([true, true, true]);
        },
      ),
    );
  });
});

it.each(['null', '7', '"title"', '{"toString":"x","constructor":"x"}', '{"title":'])(
  'a form of which %s was kept is begun again',
  (kept) => {
    const first = { title: 'a' };
    expect(formWith(first, kept, { title: isText })).toEqual(first);
    expect(Object.keys(formWith(first, kept, { title: isText }))).toEqual(['title']);
  },
);

describe('kept decisions of a paste', () => {
  it('come back as they were', () => {
    const patched = decideEvent(NOTHING_DECIDED, 'a', { patch: { title: 'Pager rang', kind: 'detection' } });
    const decided = decideAllLines(decideLine(takeEvents(patched, ['b'], false), 'c', 'drop'), 'keep');
    const withLine = decideLine(decided, 'd', 'drop');
    expect(keptDecisions(decisionsText(withLine))).toEqual(withLine);
    expect(keptDecisions(decisionsText(NOTHING_DECIDED))).toBe(NOTHING_DECIDED);
  });

  it('take nothing that may not stand in them', () => {
    const kept = {
      events: [['a', { patch: { title: 1, occurredAt: 'soon', actor: 'Sam', id: 'x' } }], 7],
      lines: [['b', 'x']],
    };
    const read = keptDecisions(JSON.stringify(kept));
    expect(read.events).toEqual(new Map([['a', { patch: { actor: 'Sam' } }]]));
    expect(read.lines.size).toBe(0);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void keptDecisions(text)));
  });
});
