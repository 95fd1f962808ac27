import { expect, it } from 'vitest';
import { draftWords, uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { openQuestions } from '#shared/import/draft/importDraft.ts';
import { isPrivate } from '#shared/import/placing/directMessages.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

function issue(key: string, summary: string, minute: number): string {
  return `<item>
  <title>[${key}] ${summary}</title>
  <link>https://jira.example/browse/${key}</link>
  <description>&lt;p&gt;The pumps of hall 2 &lt;b&gt;stopped&lt;/b&gt;.&lt;/p&gt;</description>
  <environment></environment>
  <key id="1">${key}</key>
  <summary>${summary}</summary>
  <type id="1">Incident</type>
  <priority id="2">High</priority>
  <status id="5">Closed</status>
  <resolution id="1">Done</resolution>
  <assignee username="bo">Bo Lind</assignee>
  <reporter username="ada">Ada Orme</reporter>
  <created>Mon, 4 May 2026 10:0${minute}:00 +0200</created>
  <updated>Mon, 4 May 2026 10:30:00 +0200</updated>
  <resolved>Mon, 4 May 2026 10:20:00 +0200</resolved>
  <labels><label>pumps</label></labels>
  <comments>
    <comment id="1" author="bo" created="Mon, 4 May 2026 10:1${minute}:00 +0200">&lt;p&gt;valve is shut&lt;br/&gt;&#13;by hand&lt;/p&gt;</comment>
    <comment id="2" author="ada" created="Mon, 4 May 2026 10:15:00 +0200"></comment>
  </comments>
  <issuelinks><issuelinktype id="1"><name>Blocks</name><outwardlinks description="blocks"><issuelink><issuekey id="2">OPS-9</issuekey></issuelink></outwardlinks></issuelinktype></issuelinks>
  <attachments><attachment id="1" name="panel.png" size="4" author="bo" created="Mon, 4 May 2026 10:16:00 +0200"/></attachments>
  <customfields><customfield id="c1" key="x"><customfieldname>Severity</customfieldname><customfieldvalues><customfieldvalue key="1"><![CDATA[SEV2 & up]]></customfieldvalue></customfieldvalues></customfield></customfields>
</item>`;
}

const feed = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a comment -->\n<rss version="0.92">\n<channel>\n<title>Jira</title>\n<link>https://jira.example</link>\n${items.join('\n')}\n</channel>\n</rss>\n`;

it('an issue of Jira as XML tells when it was opened and resolved, and each comment', () => {
  const draft = draftOf(
    sourceOf(feed(issue('OPS-1', 'Pumps & valves', 0).replace('& valves', '&amp; valves'))),
  );
  expect(draftWords(draft)).toBe('An issue of Jira (XML): 4 entries, 1 comment without words left out');
  expect(draft.title?.value).toBe('Pumps & valves');
  expect(linesOf(draft)).toEqual([
    '05-04 08:00 Ada Orme: OPS-1: Pumps & valves',
    '05-04 08:10 bo: valve is shut',
    '05-04 08:20 Bo Lind: Resolved (Done): Pumps & valves',
  ]);
  const [opened] = draft.events;
  expect(opened).toMatchObject({
    occurredAt: '2026-05-04T08:00:00+00:00',
    source: 'https://jira.example/browse/OPS-1',
    flags: [],
  });
  for (const words of [
    'The pumps of hall 2 stopped.',
    'Priority: High',
    'Status: Closed',
    'Assignee: Bo Lind',
    'blocks OPS-9',
    'Label: pumps',
    'Severity: SEV2 & up',
    'Attachment: panel.png',
  ])
    expect(opened?.detail).toContain(words);
  expect(draft.people.map(({ value }) => value)).toEqual(['Ada Orme', 'Bo Lind']);
  expect(uncoveredLines(draft)).toEqual([]);
});

it('of several issues the one that is named is read, and the draft asks where none is', () => {
  const source = sourceOf(feed(issue('OPS-1', 'Pumps', 0), issue('OPS-2', 'Valves', 1)));
  const [all, second] = [draftOf(source), draftOf(source, { incident: 1 })];
  expect(all.questions).toMatchObject([{ answers: ['Pumps', 'Valves'], answeredBy: 'incident' }]);
  expect(linesOf(second)).toHaveLength(3);
  expect(second.title?.value).toBe('Valves');
  expect(openQuestions(second)).toEqual([]);
  expect(draftWords(second)).toContain('4 entries of issues that are not meant');
  expect([all, second].flatMap(uncoveredLines)).toEqual([]);
});

it('a feed that was cut short says so', () => {
  const whole = feed(issue('OPS-1', 'Pumps', 0));
  expect(draftWords(draftOf(sourceOf(whole.slice(0, -40))))).toContain('1 missing end left out');
});

it('elements nested without end are read as what they say', () => {
  const deep = feed(
    issue('OPS-1', 'Pumps', 0).replace('<description>', `<description>${'<a>'.repeat(30_000)}deep`),
  );
  expect(draftOf(sourceOf(deep)).title?.value).toBe('Pumps');
});

it('a comment for one group only is private, and so is every entry of an issue that not everybody may see', () => {
  const open = issue('OPS-1', 'Pumps', 0);
  const forStaff = draftOf(
    sourceOf(feed(open.replace('<comment id="1"', '<comment id="1" grouplevel="staff"'))),
  );
  expect(forStaff.events.map(isPrivate)).toEqual([false, true, false]);
  const secret = open.replace('<environment>', '<security id="1">Core team</security><environment>');
  expect(draftOf(sourceOf(feed(secret))).events.map(isPrivate)).toEqual([true, true, true]);
});
