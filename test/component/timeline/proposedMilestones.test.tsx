import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { openTimeline } from '#test/support/openTimeline.tsx';

test('a proposed milestone says which word of the event suggests it, and Yes takes it', async () => {
  const { user, state } = openTimeline(
    buildIncident({
      timeline: [
        buildEvent('Errors start on checkout', '14:20', { kind: 'signal' }),
        buildEvent('PagerDuty pages on-call', '14:22', { kind: 'detection' }),
        buildEvent('Lena acks', '14:24'),
      ],
    }),
  );
  const acknowledged = screen.getByRole('button', { name: 'Acknowledged? Yes' });
  expect(acknowledged.title).toBe('“acks” suggests it');
  await user.click(acknowledged);
  expect(state().incident?.milestones.acknowledged).toBe('Lena acks');
});
