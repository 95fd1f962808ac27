import { describe, expect, it } from 'vitest';
import { withAnswered, withAsked } from '#shared/domain/meeting/askedPeople.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { privateInSheet } from '#shared/publication/replySheet/privateInSheet.ts';
import { askablePeople, replySheet } from '#shared/publication/replySheet/replySheet.ts';
import { sheetAnswers } from '#shared/publication/replySheet/sheetAnswers.ts';
import { sheetMarkdown } from '#shared/publication/replySheet/sheetMarkdown.ts';
import { offeredChanges, withChosen } from '#shared/publication/returned/offeredChanges.ts';
import { REPLY_QUESTIONS } from '#shared/words/replyQuestions.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const SECRET = 'Somebody was out drinking the night before all of this began';
const SAMPLE = sampleIncident();
const INCIDENT = {
  ...SAMPLE,
  timeline: [...SAMPLE.timeline, buildEvent('secret', '14:29', { title: SECRET, visibility: 'private' })],
};
const SHEET = sheetMarkdown(replySheet(INCIDENT, 'Anna Ray'));

/** The sheet as somebody filled it in. */
function filledIn(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, SHEET);
}

function notesOf(text: string) {
  const answers = sheetAnswers(INCIDENT, { name: 'answers-anna-ray.md', text });
  if (answers === null) throw new Error('It was not known as a sheet.');
  const taken = withChosen(INCIDENT, answers, offeredChanges(INCIDENT, answers), {
    newId: countedIds(),
    now: () => INCIDENT.updatedAt,
  });
  return { answers, taken, notes: taken.timeline.filter(({ source }) => source === 'answers-anna-ray.md') };
}

it('nobody is asked who is a tool, though an older file has it as acting', () => {
  const older = buildEvent('page', '14:24', { kind: 'action', actor: 'PagerDuty' });
  expect(askablePeople({ ...SAMPLE, timeline: [...SAMPLE.timeline, older] })).toEqual(askablePeople(SAMPLE));
});

describe('a reply sheet', () => {
  it('asks the five questions, and shows when and what of the timeline, but who and where of none', () => {
    for (const question of REPLY_QUESTIONS) expect(SHEET).toContain(`## ${question}`);
    expect(SHEET).toContain('14:25 Page acknowledged, investigation starts');
    expect(SHEET).not.toMatch(/PagerDuty|On-call engineer/);
  });

  it('has nothing that is private, and a search finds what would be', () => {
    expect(SHEET).not.toContain('drinking');
    expect(privateInSheet(INCIDENT, readMarkdown(SHEET))).toEqual([]);
    const found = privateInSheet(INCIDENT, readMarkdown(`${SHEET}\n${SECRET}`));
    expect(found.map(({ words }) => words)).toEqual([SECRET]);
  });

  it('asks those in the room and those who act in the timeline, each once', () => {
    const named = {
      ...INCIDENT,
      timeline: [...INCIDENT.timeline, buildEvent('one', '14:50', { actor: 'Anna Ray', kind: 'action' })],
    };
    const people = askablePeople(named);
    expect(people).toContain('Anna Ray');
    expect(new Set(people).size).toBe(people.length);
    const chat = buildEvent('two', '14:51', { actor: 'anna', kind: 'action' });
    expect(askablePeople({ ...named, timeline: [...named.timeline, chat] })).toEqual(people);
  });

  it('that comes back empty says nothing', () => {
    expect(notesOf(SHEET).answers).toMatchObject({ changes: [] });
    expect(notesOf(SHEET).taken).toBe(INCIDENT);
  });

  it('gives each answer as a note with who says it, and its place in the timeline', () => {
    const { notes, taken } = notesOf(
      filledIn(
        [
          `## ${REPLY_QUESTIONS[0]}\n\n`,
          `## ${REPLY_QUESTIONS[0]}\n\n14:24 The dashboard went red\n\nI thought of the deploy first.\n`,
        ],
        [`## ${REPLY_QUESTIONS[1]}\n\n`, `## ${REPLY_QUESTIONS[1]}\n\nAt about 14:26, by the page.\n`],
        ['Page acknowledged, investigation starts', 'Page acknowledged by Bo'],
        ['14:28 Status page set', '14:28 Status page set'],
        ['customers are notified\n', 'customers are notified\nIt was two minutes later.\n'],
        ['in the timeline?\n\n', 'in the timeline?\n\n14:31 Bo calls the vendor\n'],
      ),
    );
    const shown = notes.map(({ title, occurredAt, actor }) => [occurredAt?.slice(11, 16), title, actor]);
    expect(shown).toEqual([
      ['14:24', 'The dashboard went red', 'Anna Ray'],
      [undefined, 'I thought of the deploy first.', 'Anna Ray'],
      ['14:26', 'At about 14:26, by the page.', 'Anna Ray'],
      ['14:25', '14:25 Page acknowledged by Bo', 'Anna Ray'],
      ['14:28', 'It was two minutes later.', 'Anna Ray'],
      ['14:31', 'Bo calls the vendor', 'Anna Ray'],
    ]);
    expect(notes.every(({ visibility }) => visibility === 'private')).toBe(true);
    expect(notes[1]?.detail).toBe(REPLY_QUESTIONS[0]);
    expect(notes[3]?.detail).toContain('Page acknowledged, investigation starts');
    expect(taken.timeline.slice(0, INCIDENT.timeline.length)).toEqual(INCIDENT.timeline);
  });

  it('loses nothing that somebody wrote beside the questions', () => {
    const { notes } = notesOf(
      filledIn(
        [`## ${REPLY_QUESTIONS[0]}`, `A word before.\n\n## ${REPLY_QUESTIONS[0]}`],
        ['1. 14:18', 'Nothing here is in order.\n\n1. 14:18'],
        ['## What is missing', '## My own question\n\nWho was on call?\n\n## What is missing'],
      ),
    );
    expect(notes.map(({ title }) => title)).toEqual([
      'A word before.',
      'Nothing here is in order.',
      'Who was on call?',
    ]);
  });

  it.each([
    ['14:25 @Lisa told me', '14:25', '@Lisa told me'],
    ['14:20–14:40 errors everywhere', '14:20', '14:20–14:40 errors everywhere'],
    ['At 2:30 pm I looked', '14:30', 'At 2:30 pm I looked'],
    ['Around 15:25 CET it was quiet', '14:25', 'Around 15:25 CET it was quiet'],
    ['14:31:20 - it went on', '14:31', '14:31:20 - it went on'],
    ['14:31 - it **went** on', '14:31', 'it **went** on'],
    ['On 9 March 2026 at 10:00 we deployed', '09T10:00', 'On 9 March 2026 at 10:00 we deployed'],
    [
      'I saw the errors at 14:27 already, before the page.',
      '14:27',
      'I saw the errors at 14:27 already, before the page.',
    ],
    [
      'I tried a restart of db-1 at 14:28, it changed nothing.',
      '14:28',
      'I tried a restart of db-1 at 14:28, it changed nothing.',
    ],
    ['I was asked at 14:20 yesterday', null, ''],
    ['The day before it was quiet at 14:20', null, ''],
    ['It went on from 14:20 to 14:40', null, ''],
    ['We waited until the backup of 02:00 was through at 14:31', null, ''],
    ['The page came at 2:25', null, ''],
    ['At most 12:30 of the budget was used', null, ''],
    ['On 9 March at 10:00 we deployed', null, ''],
    ['I saw it at 3:20 pm', null, ''],
    ['It took only 00:45 hours', null, ''],
    ['00:45 hours it took', null, ''],
    ['0:45 h of work', null, ''],
    ['14:20 yesterday I was asked', null, ''],
    ['14:20 the day before', null, ''],
    ['9:30 standup on 11 March', null, ''],
    ['9:30 standup on 11/03', null, ''],
    ['2:25 the page came', null, ''],
    ['2:25 in the afternoon the page came', null, ''],
    ['14:25 Berlin time, I think', '13:25', '14:25 Berlin time, I think'],
    ['14:25 my time', null, ''],
    ['14:25 on Wednesday', null, ''],
  ])(
    'places “%s” only where nothing else is said of its clock, and keeps its words',
    (written, when, words) => {
      const { notes } = notesOf(
        filledIn([`## ${REPLY_QUESTIONS[0]}\n\n`, `## ${REPLY_QUESTIONS[0]}\n\n${written}\n`]),
      );
      expect(notes.map(({ title }) => title)).toEqual([words === '' ? written : words]);
      const at = notes[0]?.occurredAt ?? null;
      if (when === null) expect(at).toBeNull();
      else expect(at === null ? '' : new Date(at).toISOString()).toContain(when);
    },
  );

  it('knows its lines also after the incident changed, and is none of another incident', () => {
    const renamed = {
      ...INCIDENT,
      timeline: INCIDENT.timeline.map((event) => ({ ...event, title: `${event.title}, reworded` })),
    };
    expect(sheetAnswers(renamed, { name: '', text: SHEET })?.changes).toEqual([]);
    expect(
      sheetAnswers({ ...INCIDENT, id: 'other' as typeof INCIDENT.id }, { name: '', text: SHEET }),
    ).toBeNull();
    expect(sheetAnswers(INCIDENT, { name: '', text: '# A document' })).toBeNull();
  });
});

describe('who was asked', () => {
  it('is noted once, and when they answered', () => {
    const asked = withAsked(INCIDENT, ['Anna Ray', 'Bo'], at('2026-03-11T08:00:00Z'));
    expect(withAsked(asked, ['Bo'], at('2026-03-12T08:00:00Z'))).toBe(asked);
    const answered = withAnswered(asked, 'Bo', at('2026-03-11T09:00:00Z'));
    expect(answered.meeting.asked?.[1]).toMatchObject({ name: 'Bo', answeredAt: at('2026-03-11T09:00:00Z') });
    expect(withAnswered(answered, 'Bo', at('2026-03-13T09:00:00Z'))).toBe(answered);
    expect(withAnswered(INCIDENT, 'Eve', at('2026-03-11T09:00:00Z')).meeting.asked).toHaveLength(1);
  });
});
