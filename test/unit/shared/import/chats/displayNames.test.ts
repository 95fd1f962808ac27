import { describe, expect, it } from 'vitest';
import { collectChat } from '#shared/import/chats/collectChat.ts';
import { draftWords } from '#shared/import/draft/draftLines.ts';
import { scanLines } from '#shared/import/reading/scanLines.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

/** What people really call themselves in chats. */
const DISPLAY_NAMES = [
  'Ada Novak/SRE',
  'Ada | Platform',
  'Ada (she/her) | Platform',
  'Novak, Ada',
  'ada_novak',
  'ada.novak@example.org',
  'Ada & Ben',
  'Ada “Root” Novak',
  "Ada 'Root' Novak",
  '"Ada" Novak',
  'Ada #2',
  'Ada+Ben',
  'Ada [EU]',
  'Ada 🚀',
  '@ada',
  '1ada',
  '(away) Ada',
  'Ada – Acme Corp.',
  'Ada - Acme',
  'Ada Novak — on call',
  'Dr. Ada van der Novak de la Cruz y Maria',
  'Ada*',
  'Ada%',
  'Ada\\Novak',
  'Ada{1}',
  'Ada^2',
  '-ada-',
  'ада',
  '艾达',
];

const FORMS: Readonly<Record<string, (name: string, clock: string, words: string) => string>> = {
  'two spaces': (name, clock, words) => `${name}  ${clock}\n${words}`,
  'a bracket': (name, clock, words) => `${name} [${clock}]\n${words}`,
  'the time below': (name, clock, words) => `${name}\n  ${clock}\n${words}`,
  WhatsApp: (name, clock, words) => `[10/03/2026, ${clock}] ${name}: ${words}`,
  'WhatsApp with a dash': (name, clock, words) => `10/03/2026, ${clock} - ${name}: ${words}`,
  Zoom: (name, clock, words) => `${clock.slice(0, 5)}:00 From ${name} to Everyone:\n${words}`,
  Teams: (name, clock, words) => `[10/03 ${clock}] ${name}\n${words}`,
};

/** Chats export no name with a colon so that one could tell; what moods are marked with is no part of a name. */
const isSkipped = (form: string, name: string) => form.startsWith('WhatsApp') && name.includes(':');
const plain = (name: string) => name.replace(/ ?🚀 ?/u, '');

describe.each(Object.entries(FORMS))('a chat copied with %s', (form, write) => {
  it('gives the words of nobody to somebody else, whatever people call themselves', () => {
    const told = DISPLAY_NAMES.filter((name) => !isSkipped(form, name)).map((name) => {
      const text = [
        write('Tom Reyes', '02:11 PM', 'The error rate climbs'),
        write(name, '02:14 PM', 'I roll it back'),
        write('Tom Reyes', '02:18 PM', 'It falls again'),
      ].join('\n\n');
      const collected = collectChat(scanLines(text), (words) => words);
      return [plain(name), collected?.marks.map((mark) => (mark.kind === 'entry' ? mark.entry.actor : null))];
    });
    expect(told).toEqual(told.map(([name]) => [name, ['Tom Reyes', name, 'Tom Reyes']]));
  });
});

it('a timeline with days in brackets and words below is no chat, and what happened is nobody', () => {
  const lines = ['Alert fired', 'Ada restarts db', 'Resolved'].map(
    (what, at) => `[2026-03-10 14:0${at}] ${what}`,
  );
  for (const first of [lines[0], lines[2]]) {
    const text = `${first}\nfor checkout\n${lines[1]}\nand waits\n${lines[2]}\n`;
    const { events } = draftOf(sourceOf(text));
    expect(events.map(({ title, actor }) => [title.split(/[.:]? (?:for|and) /)[0], actor])).toEqual([
      [first?.slice(19), undefined],
      ['Ada restarts db', undefined],
      ['Resolved', undefined],
    ]);
  }
});

it.each(['Ada on call', 'ada lovelace', 'Ada d’Arc'])(
  'whoever is called %s is somebody in a chat',
  (name) => {
    const posts = ['Tom Reyes', name, 'Tom Reyes'].map((by, at) => `[10/03 2:1${at} PM] ${by}\nwords`);
    const { events } = draftOf(sourceOf(posts.join('\n')));
    expect(events.map(({ actor }) => actor)).toEqual(['Tom Reyes', name, 'Tom Reyes']);
  },
);

it('a line of a log that somebody posts stays in their post', () => {
  const text = 'Ada Orme  2:54 PM\nlook:\n[2026-03-10 14:00] error in checkout\nat line 4\nBo  2:56 PM\nok\n';
  const { events } = draftOf(sourceOf(text));
  expect(events.map(({ actor }) => actor)).toEqual(['Ada Orme', 'Bo']);
});

it('what nobody wrote in a chat is left out by that name, and is no note of the timeline', () => {
  const text = 'Ada  2:43 PM\nrolling back\n:tada: 3\nBo  2:47 PM\nover\n👍\n2\n';
  const draft = draftOf(sourceOf(text));
  expect(draftWords(draft)).toBe(
    'Posts copied from a chat: 7 lines, 3 reactions and notes of the chat left out',
  );
  expect(draft.events.map(({ title }) => title)).toEqual(['rolling back', 'over']);
});
