import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

function read(text: string) {
  const draft = draftOf(sourceOf(text));
  expect(uncoveredLines(draft)).toEqual([]);
  return draft;
}

const EVENTS = ['03-10 14:02 first report', '03-10 14:20 on-call paged'];
const LINES = '- 14:02 UTC first report\n- 14:20 UTC on-call paged\n';

/** Shapes of public postmortems that were read wrongly, made up anew. */
describe('a document', () => {
  it('of plain text has its first line for a title, and lines for sections', () => {
    const draft = read(
      'Postmortem: The Great Label Outage\n\nIssue Summary\nImpact: 80 % of the shops had blank labels.\n\nTimeline\n2:02 PM (GMT): first report\n2:20 PM (GMT): on-call paged\n\nRoot cause: a job deleted the font on 10 March 2026.\n\nCorrective and Preventive Measures\n\nTasks:\n\nKeep the font in the image.\nAlarm on blank labels.\n',
    );
    expect(draft.title?.value).toBe('Postmortem: The Great Label Outage');
    expect(draft.events.map(({ occurredAt, title }) => `${occurredAt?.slice(11, 16)} ${title}`)).toEqual([
      '14:02 first report',
      '14:20 on-call paged',
    ]);
    expect(draft.rootCause?.value).toBe('a job deleted the font on 10 March 2026.');
    expect(draft.impact.map(({ value }) => value.value)).toEqual(['80 % of the shops had blank labels.']);
    expect(draft.actions.map(({ value }) => value.title)).toEqual([
      'Keep the font in the image.',
      'Alarm on blank labels.',
    ]);
  });

  it('that is one numbered list has its sections in it', () => {
    const draft = read(
      '# Blank labels\n\n1. Incident Date\n   - March 10, 2026\n2. Author(s)\n   - Ada Lind\n3. Timeline\n   - 14:02 UTC first report\n   - 14:20 UTC on-call paged\n   - No alarm was raised\n4. Root Causes\n   - The font was missing.\n5. Preventative Measures\n   - Pin the font.\n',
    );
    expect(linesOf(draft)).toEqual(EVENTS);
    expect(draft.people.map(({ value }) => value)).toEqual(['Ada Lind']);
    expect(draft.rootCause?.value).toContain('The font was missing.');
    expect(draft.actions.map(({ value }) => value.title)).toEqual(['Pin the font.']);
  });

  it('has its title and its day in a table of facts, which is no summary', () => {
    const draft = read(
      `# Incident Postmortem Template\n\n## Incident Overview\n\n| Field | Value |\n|---|---|\n| **Title** | Blank labels in Graz |\n| **Date** | 2026-03-10 |\n| **Severity** | SEV-2 |\n| **Incident Commander** | Ada Lind |\n\n## Timeline\n\n${LINES}`,
    );
    expect(draft.title?.value).toBe('Blank labels in Graz');
    expect(linesOf(draft)).toEqual(EVENTS);
    expect(draft.severity?.value).toBe('SEV2');
    expect(draft.people.map(({ value }) => value)).toEqual(['Ada Lind']);
    expect(draft.summary).toBeNull();
  });

  it('has the day that its words tell rather than that on which its page was published', () => {
    const head = (date: string, words: string) =>
      `---\ntitle: Blank labels\ndate: ${date}\n---\n\n${words}\n\n## Timeline\n\n${LINES}`;
    expect(linesOf(read(head('2026-03-12', 'On March 10th labels were blank.')))).toEqual(EVENTS);
    expect(linesOf(read(head('2026-03-10', 'Labels were blank.')))).toEqual(EVENTS);
    expect(linesOf(read(head('2026-03-10', 'Posted on March 8, 2026 by Ada.')))).toEqual(EVENTS);
  });

  it('says that its day could be another one where nothing tells which number is the month', () => {
    const { events } = read(`# Blank labels\n\nDate: 10/03/2026\n\n## Timeline\n\n${LINES}`);
    expect(events.map(({ flags }) => flags.map(({ code }) => code))).toEqual([
      ['ambiguous-date'],
      ['ambiguous-date'],
    ]);
    expect(linesOf(read(`# Blank labels on 28/02/2026\n\n## Timeline\n\n${LINES}`))[0]).toBe(
      '02-28 14:02 first report',
    );
  });

  it('has days for headings and times in bold below them, without the name of a timeline', () => {
    const draft = read(
      '# What happened to your labels\n\nHi all,\n\nWe are sorry.\n\n#### Tuesday, March 10, 2026\n\n**2:02 PM UTC:** first report\n**2:20 PM UTC:** on-call paged\n\n#### What we’re changing\n\n- Pin the font\n',
    );
    expect(linesOf(draft)).toEqual(EVENTS);
    expect(draft.actions.map(({ value }) => value.title)).toEqual(['Pin the font']);
  });

  it('has sentences that begin with a time for the entries of its timeline', () => {
    const draft = read(
      '# Blank labels\n\n## Timeline\n\nOn 10 March 2026 at 14:02 UTC the first label was blank.\n\nAt 14:20 UTC, the on-call engineer was paged.\n',
    );
    expect(linesOf(draft)).toEqual([
      '03-10 14:02 the first label was blank.',
      '03-10 14:20 the on-call engineer was paged.',
    ]);
  });

  it('can quote its timeline, or keep what was said in a fence', () => {
    const quoted =
      '# Blank labels on 10 March 2026\n\n## Timeline\n\n> 14:02 UTC first report\n> 14:20 UTC on-call paged\n';
    expect(linesOf(read(quoted))).toEqual(EVENTS);
    const fenced =
      '# Blank labels on 10 March 2026\n\nWhat we said:\n\n```text\n14:02 <ada> blank again?\n14:03 <bo> yes\n14:20 <ada> paging\n```\n';
    expect(linesOf(read(fenced))).toHaveLength(3);
  });

  it('in HTML has the items of a list that has none', () => {
    const draft = read(
      '<h1>Blank labels on 10 March 2026</h1><h2>Timeline</h2><li><ul>14:02 UTC first report</ul><ul>14:20 UTC on-call paged</ul></li><h2>Tasks to address the issue</h2><li><ul>Pin the font.</ul></li>',
    );
    expect(linesOf(draft)).toEqual(EVENTS);
    expect(draft.actions.map(({ value }) => value.title)).toEqual(['Pin the font.']);
  });

  it('with a table whose columns are filled up with tabs has the words of each row', () => {
    const draft = read(
      'BLANK LABELS\n\nLabels were blank on 10 March 2026.\n\nTimeline (all times in UTC)\n\nTime (UTC)\t  Actions\n14:02\t\t  first report\n14:20\t\t  on-call paged\n\nROOT CAUSE\n\nThe font was missing.\n',
    );
    expect(linesOf(draft)).toEqual(EVENTS);
  });
});

describe('half a day that a clock does not say', () => {
  const HEAD = '# Blank labels on 10 March 2026\n\n## Timeline\n\n';

  it.each([
    ['below one that says it', '- 1:34 PM UTC first\n- 2:00 UTC second', '14:00', 'In the morning'],
    [
      'at noon, where people mix it up',
      '- 12:00 PM UTC first\n- 12:15 AM UTC second',
      '12:15',
      'On the next day',
    ],
  ])('is asked about, %s', (_where, lines, afternoon, other) => {
    const draft = read(`${HEAD}${lines}\n`);
    expect(draft.events[1]?.occurredAt).toBeNull();
    expect(draft.events[1]?.choices.map(({ occurredAt }) => occurredAt.slice(11, 16))).toContain(afternoon);
    expect(draft.questions).toMatchObject([{ answeredBy: 'clock', answers: ['In the afternoon', other] }]);
  });

  it('is none where each clock says it', () => {
    expect(linesOf(read(`${HEAD}- 1:34 PM UTC first\n- 2:00 PM UTC second\n`))).toEqual([
      '03-10 13:34 first',
      '03-10 14:00 second',
    ]);
  });
});

describe('a time of day', () => {
  it.each([
    ['10/Mar/2026:14:02:36 +0000 first report', '03-10 14:02 first report'],
    ['10 March 2026 14:02 → 14:20 UTC first report', '03-10 14:02 first report'],
    ['10 March 2026, 12:00 noon UTC: first report', '03-10 12:00 first report'],
    ['10 March 2026 15:10 UTC (+68 min): first report', '03-10 15:10 first report'],
  ])('is read from %s', (line, told) => {
    expect(linesOf(read(`# Blank labels\n\n## Timeline\n\n- ${line}\n`))).toEqual([told]);
  });

  it.each([
    '14:02 → 14:20',
    '14:02 Uhr bis 14:20 Uhr',
    'De 14:02 a 14:20',
    '14h02 à 14h20',
    'Van 14:02 tot 14:20',
    'Od 14:02 do 14:20',
    'Dalle 14:02 alle 14:20',
  ])('has an end: %s', (span) => {
    const [event] = read(`# Labels, 2026-03-10\n\n## Timeline (UTC)\n\n- ${span}: rolled back\n`).events;
    expect([event?.occurredAt, event?.endedAt, event?.title]).toEqual([
      '2026-03-10T14:02:00+00:00',
      '2026-03-10T14:20:00+00:00',
      'rolled back',
    ]);
  });

  it('goes on below a mark that repeats its day', () => {
    const rows =
      '| Day | Time | Event |\n|---|---|---|\n| 10 Mar 2026 | 14:02 | first report |\n| " | 14:20 | on-call paged |\n';
    expect(linesOf(read(`# Labels\n\n## Timeline (UTC)\n\n${rows}`))).toEqual(EVENTS);
  });

  it.each([
    '3:1 majority reached',
    'ratio 16:9 was set',
    'version 2.10 rolled out',
    '2024 customers saw it',
    'port 80:8080 mapped',
    '00:1A:2B changed',
  ])('is none in %s', (words) => {
    const { events } = read(
      `# Labels, 2026-03-10\n\n## Timeline (UTC)\n\n- 14:02 first report\n- ${words}\n`,
    );
    expect(events.map(({ occurredAt }) => occurredAt)).toEqual(['2026-03-10T14:02:00+00:00']);
  });
});

describe('a timeline', () => {
  const HEAD = '# Fork of the chain on 10 March 2026\n\n## Timeline\n\n';

  it.each([
    [
      'folded away',
      '# Fork on 10 March 2026\n\n<details>\n<summary>Timeline</summary>\n\n- 14:02 UTC: stop\n- 14:20 UTC: patch\n\n</details>\n',
    ],
    [
      'in a fence, to the second',
      `${HEAD}\`\`\`\n2026-03-10T14:02:11Z  stop\n2026-03-10T14:20:00Z  patch\n\`\`\`\n`,
    ],
    [
      'with its times behind the names of phases',
      `${HEAD}1. **Detection (14:02 UTC)**: stop\n2. **Recovery (14:20 UTC)**: patch\n`,
    ],
    [
      'whose phases are headings',
      `${HEAD}### Detection (14:02–14:20 UTC)\n\nstop\n\n### Recovery (14:20–15:10 UTC)\n\npatch\n`,
    ],
  ])('%s is read', (_how, text) => {
    expect(read(text).events.map(({ occurredAt }) => occurredAt?.slice(11, 16))).toEqual(['14:02', '14:20']);
  });

  it('with several things below a day has each of them, on that day', () => {
    const { events } = read(
      '# Fork\n\n## Timeline\n\n### 2026-03-10\n\n- stop\n- talk\n\n### 2026-03-11\n\n- patch\n- over\n',
    );
    expect(
      events.map(({ occurredAt, title, precision }) => `${occurredAt?.slice(0, 10)} ${title} ${precision}`),
    ).toEqual([
      '2026-03-10 stop approximate',
      '2026-03-10 talk approximate',
      '2026-03-11 patch approximate',
      '2026-03-11 over approximate',
    ]);
  });

  it('ends where another part has its label, in bold or not', () => {
    const draft = read(
      `${HEAD}14:02 UTC - stop\n\n**Root Cause:** a bug\n\n**Action Items:**\n\n- test more\n`,
    );
    expect(linesOf(draft)).toEqual(['03-10 14:02 stop']);
    expect(draft.rootCause?.value).toBe('a bug');
    expect(draft.actions.map(({ value }) => value.title)).toEqual(['test more']);
  });
});
