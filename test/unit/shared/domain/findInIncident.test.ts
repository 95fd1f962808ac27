import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInIncident } from '#shared/domain/findInIncident.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import {
  buildAction,
  buildCause,
  buildEvent,
  buildItem,
  buildRow,
  buildSignal,
} from '#test/support/incidents/buildParts.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

const EVERYWHERE = buildIncident({
  summary: 'pool',
  impact: [buildRow('r', { metric: 'pool', value: 'pool', source: 'pool' })],
  timeline: [
    buildEvent('late', '15:00', { title: 'pool' }),
    buildEvent('early', '14:00', { title: 'pool', detail: 'pool', actor: 'pool', source: 'pool' }),
  ],
  failure: 'pool',
  causes: [buildCause('c', null, { question: 'pool', answer: 'pool' })],
  rootCause: 'pool',
  contributingFactors: [buildItem('f', 'pool')],
  wentWell: [buildItem('w', 'pool')],
  wentPoorly: [buildItem('p', 'pool')],
  gotLucky: [buildItem('g', 'pool')],
  actions: [
    buildAction('a', {
      title: 'pool',
      owner: 'pool',
      team: 'pool',
      snoozedUntil: '2026-04-01',
      snoozeReason: 'pool',
      doneWhen: 'pool',
      ticketUrl: 'pool',
      status: 'not-doing',
      notDoingReason: 'pool',
    }),
  ],
  lessons: [buildItem('l', 'pool')],
  meeting: {
    facilitator: 'pool',
    attendees: [{ id: toId('k'), name: 'pool', role: 'pool', present: true }],
    plan: [{ id: toId('b'), kind: 'other', title: 'pool', minutes: 5, isProtected: false }],
    log: [],
    parkingLot: [buildItem('i', 'pool')],
    privateNotes: 'pool',
  },
  publication: {
    statusPageUrl: 'pool',
    publicTitle: 'pool',
    publicSummary: 'pool',
    publicDuration: 'pool',
    publicPrevention: 'pool',
    apology: 'pool',
    aliases: [{ name: 'pool', alias: 'pool' }],
    lastExports: [],
  },
});

test('words are found in every field of the window, in the order of the sections', () => {
  expect(findInIncident(EVERYWHERE, 'pool').map(({ spot }) => fieldKey(spot))).toEqual([
    'summary::summary',
    ...['metric', 'value', 'source'].map((field) => `impact:r:${field}`),
    ...['title', 'detail', 'actor', 'source'].map((field) => `timeline:early:${field}`),
    'timeline:late:title',
    'causes::failure',
    'causes:c:question',
    'causes:c:answer',
    'causes::rootCause',
    'contributingFactors:f:text',
    ...['w', 'p', 'g'].map((id) => `wentWell:${id}:text`),
    ...['title', 'owner', 'team', 'doneWhen', 'ticketUrl', 'notDoingReason', 'snoozeReason'].map(
      (field) => `actions:a:${field}`,
    ),
    'lessons:l:text',
    'meeting::facilitator',
    'meeting:b:title',
    'meeting:k:name',
    'meeting:k:role',
    'meeting:i:text',
    'meeting::privateNotes',
    ...['Title', 'Summary', 'Duration', 'Prevention'].map((text) => `publish::public${text}`),
    'publish::apology',
    'publish:0:aliasName',
    'publish:0:alias',
    'publish::statusPageUrl',
  ]);
});

function places(summary: string, query: string): readonly string[] {
  return findInIncident(buildIncident({ summary }), query).map(({ start, end }) => `${start}-${end}`);
}

test('case does not matter, and each place counts', () => {
  expect(places('Pool, POOL and carpool', 'pOOl')).toEqual(['0-4', '6-10', '18-22']);
  expect(places('aaaa', 'aa')).toEqual(['0-2', '2-4']);
  expect(places('ÜBER ΣΑΣ', 'über σας'.slice(0, 5))).toEqual(['0-5']);
});

test('letters that grow in lower case do not shift the places after them', () => {
  expect(places('İİ pool', 'pool')).toEqual(['3-7']);
});

test('signs of a pattern are only signs', () => {
  expect(places('why (.*)? [a', '(.*)?')).toEqual(['4-9']);
  expect(places('why [a', '[a')).toEqual(['4-6']);
});

test('no words, or only spaces, find nothing', () => {
  expect(places('a b', '')).toEqual([]);
  expect(places('a   b', '  ')).toEqual([]);
});

test('any words in any incident: what is found stands where it is said to', () => {
  fc.assert(
    fc.property(arbitraryIncident(), hostileText, (incident, query) => {
      for (const { text, start, end } of findInIncident(incident, query)) {
        expect(text.slice(start, end).toLowerCase()).toBe(query.toLowerCase());
      }
    }),
  );
});

test('a part of a summary is found in it', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(), fc.nat(), (summary, a, b) => {
      const [from, to] = [a % (summary.length + 1), b % (summary.length + 1)].toSorted((x, y) => x - y);
      const part = summary.slice(from, to);
      fc.pre(part.trim() !== '' && !/[\ud800-\udfff]/.test(part));
      expect(places(summary, part)).not.toEqual([]);
    }),
  );
});

test('what is said of pictures and graphs is found, each where its dialog has it', () => {
  const incident = buildIncident({
    pictures: [pictureOf({ id: toId('p1'), caption: 'The pool', altText: 'A pool', source: 'pool' })],
    signals: [buildSignal({ id: toId('s1'), name: 'pool', source: 'Pool' })],
  });
  expect(findInIncident(incident, 'pool').map(({ spot }) => fieldKey(spot))).toEqual([
    'timeline:p1:caption',
    'timeline:p1:altText',
    'timeline:p1:source',
    'timeline:s1:name',
    'timeline:s1:source',
  ]);
});
