import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Trigger } from '#shared/domain/incident/trigger.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const TRIGGER: Trigger = {
  criteria: ['downtime', 'data-loss', 'paged-outside-hours', 'security', 'revenue', 'repeated'],
  note: 'The press asked.',
  decidedAt: at('2026-03-10T23:30:00Z'),
  metThreshold: 'more than 1% of users for more than 5 minutes',
  repeats: [toId('earlier')],
};

const written = (trigger: Trigger, audience: 'internal' | 'public') =>
  toMarkdown(buildIncident({ trigger, timeZone: 'Europe/Berlin' }), { audience, hasMermaid: false });

test('the internal document says why it was written, and when that was decided', () => {
  expect(written(TRIGGER, 'internal')).toContain(
    'Written because of customer-facing downtime, lost data, a page outside business hours, ' +
      'a security incident, lost revenue, the same type of failure shortly before (1 earlier incident) and ' +
      'an impact on more than 1% of users for more than 5 minutes. ' +
      'The press asked. Decided on 11 March 2026.',
  );
});

test('it names no bound that the team may have moved', () => {
  const { metThreshold: _, ...others } = TRIGGER;
  const paragraph = written(others, 'internal')
    .split('\n')
    .find((line) => line.startsWith('Written because'));
  expect(paragraph).not.toMatch(/minutes|days/);
});

test('nobody asked, nothing said', () => {
  expect(written({ criteria: [] }, 'internal')).not.toMatch(/Written because|Decided on/);
});

test('the public document says nothing of it', () => {
  expect(written(TRIGGER, 'public')).not.toMatch(/Written because|press|threshold|Decided|1%/);
});

test('day and zone stand once: in the facts, or beside the severity where the facts cannot say when it was', () => {
  const sample = toMarkdown(sampleIncident(), { audience: 'internal' });
  expect(sample).toContain('**SEV2** · In review\n');
  expect(sample).toContain('| When | 10 March 2026, 14:23 to 14:46 UTC |');
  expect(written({ criteria: [] }, 'internal')).toMatch(/^\*\*SEV\d\*\* · .* · Times in Europe\/Berlin$/m);
});
