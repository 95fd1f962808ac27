import { describe, expect, it } from 'vitest';
import { draftWords, uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { openQuestions } from '#shared/import/draft/importDraft.ts';
import { LOGS_AND_ANSWERS } from '#test/support/imports/logExports.ts';
import { archiveOf, draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';
import { slackDay, USERS } from '#test/support/imports/slackDay.ts';
import { T, TOOLS } from '#test/support/imports/toolExports.ts';
import { TRACKERS } from '#test/support/imports/trackerExports.ts';

describe('what tools export', () => {
  it.each([...TOOLS, ...LOGS_AND_ANSWERS, ...TRACKERS])(
    '%s is told by its content and read',
    (_name, is, content, events) => {
      const draft = draftOf(sourceOf(content));
      expect(draftWords(draft)).toBe(is);
      expect(linesOf(draft)).toEqual(events);
      expect(uncoveredLines(draft)).toEqual([]);
    },
  );

  it('names people and channels of a whole export, and keeps direct messages private', () => {
    const draft = draftOf(
      archiveOf({
        'users.json': USERS,
        'channels.json': [],
        'pumps/2026-05-04.json': slackDay(0),
        'pumps/2026-05-05.json': slackDay(86_400),
        'D0ABCDEFGH/2026-05-04.json': slackDay(30),
      }),
    );
    expect(draft.is).toBe('An export of 2 Slack channels, 2 days');
    expect(linesOf(draft)).toContain('05-05 10:03 Bo Lind: @Ada Orme opening it');
    const isPrivate = draft.events.map(({ flags, source }) => [
      flags.some(({ code }) => code === 'direct-message'),
      source,
    ]);
    expect(isPrivate.filter(([direct]) => direct === true)).toHaveLength(3);
    expect(isPrivate.filter(([direct, source]) => direct === true && source === '#pumps')).toEqual([]);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('places an event of Kubernetes that says only when it was seen last', () => {
    const event = {
      involvedObject: { kind: 'Pod', name: 'pump-1' },
      reason: 'FailedScheduling',
      message: 'No node has room',
      lastTimestamp: T(9),
    };
    const draft = draftOf(sourceOf({ items: [event] }));
    expect(linesOf(draft)).toEqual(['05-04 10:09 pod/pump-1: FailedScheduling: No node has room']);
    expect(draft.events[0]?.endedAt).toBeUndefined();
  });

  it('takes the milestones that a tool states, and an end that is one', () => {
    const eventsOf = (tool: string) => draftOf(sourceOf(TOOLS.find(([name]) => name === tool)?.[2])).events;
    const stated = (tool: string) => eventsOf(tool).map(({ milestones = [] }) => milestones.join());
    expect(stated('the log of a PagerDuty incident')).toEqual(['detected', '', 'resolved']);
    expect(stated('incidents of PagerDuty')).toEqual(['detected', 'acknowledged', 'resolved']);
    const alerts = eventsOf('a webhook of Alertmanager');
    expect(alerts.map(({ endedAt }) => endedAt?.slice(11, 16))).toEqual(['10:09', undefined]);
  });

  it('reads one of several incidents of a status page, and asks about the others', () => {
    const incident = (name: string, minute: number) => ({
      name,
      incident_updates: [{ status: 'resolved', body: `${name} over`, created_at: T(minute) }],
    });
    const page = sourceOf({
      page: { time_zone: 'Europe/Vienna' },
      incidents: [incident('Pumps', 1), incident('Valves', 2)],
    });
    const [first, second] = [draftOf(page), draftOf(page, { incident: 1 })];
    expect(linesOf(first)).toEqual(['05-04 12:01 Resolved: Pumps over']);
    expect(linesOf(second)).toEqual(['05-04 12:02 Resolved: Valves over']);
    expect(first.questions.map(({ answers }) => answers)).toEqual([['Pumps', 'Valves']]);
    expect(draftWords(first)).toMatch(/1 update of another incident left out$/);
    expect([first, second].flatMap(uncoveredLines)).toEqual([]);
  });

  it('reads the one of several issues of Jira that is named, and asks where none is', () => {
    const issues = sourceOf(
      'Summary,Issue key,Comment\nPumps,OPS-1,04/May/26 10:01 AM;ada;low\nValves,OPS-2,04/May/26 10:02 AM;bo;shut\n',
    );
    const [all, second] = [draftOf(issues), draftOf(issues, { incident: 1 })];
    expect(linesOf(all)).toEqual(['05-04 10:01 ada: low', '05-04 10:02 bo: shut']);
    expect(all.questions).toMatchObject([{ answers: ['Pumps', 'Valves'], answeredBy: 'incident' }]);
    expect(linesOf(second)).toEqual(['05-04 10:02 bo: shut']);
    expect(second.title?.value).toBe('Valves');
    expect(openQuestions(second)).toEqual([]);
    expect(draftWords(second)).toMatch(/1 issue that is not meant left out$/);
    expect([all, second].flatMap(uncoveredLines)).toEqual([]);
  });

  it('shows a mention of Slack by its name, also where its label is empty', () => {
    const message = {
      type: 'message',
      ts: '1777888860.000100',
      user: 'U1',
      text: '<@U2|> see <#C1|> <!here|>',
    };
    const users = [{ id: 'U2', name: 'bo' }];
    const draft = draftOf(archiveOf({ 'users.json': users, 'pumps/2026-05-04.json': [message] }));
    expect(draft.events.map(({ title }) => title)).toEqual(['@bo see #C1 @here']);
  });

  it.each(['started', 'startedAt', 'started_at'])('names the start of an incident in words: %s', (field) => {
    const page = {
      name: 'P',
      [field]: T(0),
      updates: [{ status: 'RESOLVED', message: 'over', started: T(9) }],
    };
    expect(linesOf(draftOf(sourceOf(page)))[0]).toBe('05-04 10:00 Incident starts');
  });
});
