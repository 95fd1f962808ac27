import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { eventFromParsed } from '#shared/import/eventFromParsed.ts';
import { parseTimelineText } from '#shared/import/parseTimelineText.ts';
import { NOTHING_DECIDED } from '#shared/import/paste/pasteDecisions.ts';
import { planPaste } from '#shared/import/paste/pastePlan.ts';
import { countWords, eventNotes, pasteCounts } from '#shared/import/paste/pasteWords.ts';
import { readPaste } from '#shared/import/paste/readPaste.ts';
import { privateWords } from '#shared/import/placing/directMessages.ts';

const CONTEXT = { timeZone: 'UTC', day: { year: 2026, month: 3, day: 10 } };
const visibilities = (text: string) =>
  parseTimelineText(text, CONTEXT).events.map((event) => eventFromParsed(event, toId('e')).visibility);

describe('a message to one person becomes private', () => {
  it.each([
    ['Zoom', '10:01:00 From  Ada  to  Bo(Direct Message) : wait for me'],
    ['Zoom, with its words below', '10:01:00 From Ada to Bo(Direct Message):\n\twait for me'],
    ['Zoom of before', '10:01:00 From Ada to Bo (Privately) : wait for me'],
    ['Zoom, older still', '10:01:00 From Ada to Bo : (Privately) wait for me'],
    ['Zoom in German', '10:01:00 Von Ada an Bo(Direktnachricht) : warte'],
    ['Webex', '10:01 from Ada to Bo (direct): wait for me'],
    ['Teams', '10:01 [DM] Ada: wait for me'],
    ['a head for its reader', '10:01:00 Ada (to you): wait for me'],
    ['words in front', '10:01 Direct message from Ada to Bo: wait for me'],
    ['an arrow', '10:01 DM Ada -> Bo: wait for me'],
    ['a chat with the time behind', 'Ada Low (Direct message)  10:01 AM\nwait for me'],
    ['a cell of a table', '| Time | To | Words |\n|---|---|---|\n| 10:01 | Direct Message | wait |'],
  ])('of %s', (_form, text) => {
    expect(visibilities(text)).toEqual(['private']);
  });

  it('in a chat that Zoom saved', () => {
    const line = (second: number, words: string) => `10:01:0${second}\t From  ${words}\n`;
    const text = [
      line(1, 'Ada : the labels of all parcels come out blank'),
      line(2, 'Bo  to  Everyone : it began with the release of this morning'),
      line(3, 'Bo  to  Ada(Direct Message) : wait for me before you tell them'),
      line(4, 'Ada  to  Everyone : the labels are fine again'),
    ].join('');
    expect(visibilities(text)).toEqual(['internal', 'internal', 'private', 'internal']);
  });

  it('by its addressee alone, in a chat that names everyone elsewhere', () => {
    const text = '10:01 From Ada to Everyone : deploy\n10:02 From Ada to Bo : wait\n';
    expect(visibilities(text)).toEqual(['internal', 'private']);
    expect(visibilities('10:02 From eu-1 to eu-2 : failover\n')).toEqual(['internal']);
  });

  it('with all lines of a conversation of two', () => {
    const text = 'Direct message with Ada\n10:01 wait\n10:02 please\n#inc-7\n10:03 deployed\n';
    expect(visibilities(text)).toEqual(['private', 'private', 'internal']);
  });
});

test.each([
  '10:01 We restarted (directly) the node',
  '10:01 Private link to the database was down',
  '10:01 Direct connections fail',
  '10:01 Sent the details to Bo (private)',
  '10:01 From Ada to Everyone : the bucket was made private',
  '10:01 From primary to replica: replication stops',
])('“%s” stays internal', (text) => {
  expect(visibilities(text)).toEqual(['internal']);
});

test('whatever people write to everyone stays internal, and whatever to one becomes private', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.boolean()), { minLength: 1, maxLength: 8 }), (posts) => {
      const text = posts
        .map(
          ([said, isPrivate], index) =>
            `10:0${index}:00 From Ada to ${isPrivate ? 'Bo(Direct Message)' : 'Everyone'} : ${said}`,
        )
        .join('\n');
      expect(visibilities(text)).toEqual(posts.map(([, isPrivate]) => (isPrivate ? 'private' : 'internal')));
    }),
  );
});

test('the preview says it of each and counts them, the report and the command in one sentence', () => {
  const text = '10:01 From Ada to Everyone : deploy\n10:02 From Ada to Bo(Direct Message) : wait\n';
  const plan = planPaste(readPaste(text, CONTEXT), NOTHING_DECIDED, () => false);
  expect(plan.events.map((planned) => eventNotes(planned))).toEqual([
    [],
    ['A direct message: becomes private'],
  ]);
  expect(countWords(pasteCounts(plan))).toBe('2 events · 1 of them private');
  const { events, warnings } = parseTimelineText(text, CONTEXT);
  expect(privateWords(events)).toBe('1 direct message becomes a private event, which no export shows');
  expect(warnings.map(({ message }) => message).join()).toMatch(/is a direct message; it becomes private/);
});

test('a line of it that has no time of its own is private as well, with what it goes on from', () => {
  const text = '10:01 From Ada to Everyone : deploy\n\nFrom Ada to Bo (Privately): wait\n';
  const plan = planPaste(readPaste(text, CONTEXT), NOTHING_DECIDED, () => false);
  const kept = [...plan.events, ...plan.lines].map(({ event }) => event);
  const told = kept.find(({ title, detail = '' }) => `${title} ${detail}`.includes('wait'));
  expect(told?.visibility).toBe('private');
});

test('a line of it before the first time is kept as a private note', () => {
  const text = 'From Ada to Bo (Privately): wait\n\nHello all\n\n10:01 From Ada to Everyone : deploy\n';
  const { lines } = planPaste(readPaste(text, CONTEXT), NOTHING_DECIDED, () => false);
  expect(lines.map(({ event }) => [event.title, event.visibility])).toEqual([
    ['From Ada to Bo (Privately): wait', 'private'],
    ['Hello all', 'internal'],
  ]);
});

test('a line without a time that comes after it is private as well, until something else begins', () => {
  const text = '10:01 [DM] Ada: wait\n\n# Later\n\nand tell nobody\n\n10:02 deploy\n\n# After\n\nall fine\n';
  const { lines } = planPaste(readPaste(text, CONTEXT), NOTHING_DECIDED, () => false);
  expect(lines.map(({ event, fate }) => [event.title, event.visibility, fate])).toEqual([
    ['Later', 'private', 'drop'],
    ['and tell nobody', 'private', 'keep'],
    ['After', 'internal', 'drop'],
    ['all fine', 'internal', 'keep'],
  ]);
});

test('the words below a head of it that gives no time to an event are private notes', () => {
  const text = '[DM] Ada  10:01 AM\nwait for me\nand tell nobody\n\nHello all\n';
  const { events, lines } = planPaste(readPaste(text, CONTEXT), NOTHING_DECIDED, () => false);
  expect(events).toEqual([]);
  expect(lines.map(({ event }) => [event.title, event.visibility])).toEqual([
    ['[DM] Ada  10:01 AM', 'private'],
    ['wait for me', 'private'],
    ['and tell nobody', 'private'],
    ['Hello all', 'internal'],
  ]);
});
