import { describe, expect, it } from 'vitest';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { wholeReport } from '#shared/import/draft/importReport.ts';
import { proposedAttendees } from '#shared/meeting/attendance.ts';
import { archiveOf, draftOf, sourceOf } from '#test/support/imports/readInput.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const saidBy = ({ events }: ImportDraft) => events.map(({ actor, source }) => [actor, source]);

describe('bots and tools are sources and no people', () => {
  it.each([
    ['beside the name', 'PagerDuty APP  2:54 PM\npage for checkout\nSam Lee  2:55 PM\non it\n'],
    ['below the name', 'Checkout Alarm\nAPP  2:54 PM\npage for checkout\nSam Lee\n  2:55 PM\non it\n'],
    ['in Discord', '[04.05.2026 14:54] Alarms BOT\npage for checkout\n\n[04.05.2026 14:55] Sam Lee\non it\n'],
    ['by their names', '[14:54] <deploybot> page for checkout\n[14:55] <sam> on it\n'],
  ])('where a copied chat has them %s', (_name, text) => {
    const [tool, person] = saidBy(draftOf(sourceOf(text)));
    expect(tool?.[0]).toBeUndefined();
    expect(tool?.[1]).toMatch(/^(?:PagerDuty|Checkout Alarm|Alarms|deploybot)$/);
    expect(person?.[0]).toMatch(/^sam/i);
    expect(person?.[1]).toBeUndefined();
  });

  it('where a message of Slack is marked, or the list of users says it', () => {
    const at = (second: number) => `17778888${second}.000100`;
    const draft = draftOf(
      archiveOf({
        'users.json': [
          { id: 'U1', real_name: 'Ada Orme' },
          { id: 'U9', real_name: 'Rollouts', is_bot: true },
        ],
        'pumps/2026-05-04.json': [
          {
            type: 'message',
            subtype: 'bot_message',
            username: 'Pump Watch',
            text: 'pumps stopped',
            ts: at(60),
          },
          { type: 'message', user: 'U9', bot_id: 'B9', text: 'rolled out 4.8', ts: at(61) },
          { type: 'message', user: 'U1', text: 'on it', ts: at(62) },
        ],
      }),
    );
    expect(saidBy(draft)).toEqual([
      [undefined, 'Pump Watch, #pumps'],
      [undefined, 'Rollouts, #pumps'],
      ['Ada Orme', '#pumps'],
    ]);
  });

  it('in a column for who it was, beside the column of sources', () => {
    const text = 'time,what,who,source\n2026-05-04T10:01Z,page,PagerDuty,https://acme.pagerduty.com/i/1\n';
    expect(saidBy(draftOf(sourceOf(`${text}2026-05-04T10:02Z,on it,Ada,\n`)))).toEqual([
      [undefined, 'https://acme.pagerduty.com/i/1'],
      ['Ada', undefined],
    ]);
  });

  it('in the report of the command line', () => {
    const draft = draftOf(sourceOf('PagerDuty APP  2:54 PM\npage for checkout\nSam Lee  2:55 PM\non it\n'));
    expect(wholeReport(draft).events[0]).toMatchObject({ title: 'page for checkout', source: 'PagerDuty' });
    expect(wholeReport(draft).events[0]).not.toHaveProperty('actor');
  });

  it('in incidents that name them as who did it: nobody invites them', () => {
    const timeline = ['deploybot', 'Ada'].map((actor) => buildEvent(actor, '14:00', { actor }));
    expect(proposedAttendees(buildIncident({ timeline })).map(({ name }) => name)).toEqual(['Ada']);
  });
});
