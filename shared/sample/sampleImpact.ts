import type { NewId } from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';

/**
 * What the outage cost. With 3 minutes of downtime earlier in March 2026, its 23 minutes bring the
 * month's 44,640 to 99.94 %, just below the target of 99.95 %.
 */
export function sampleImpact(newId: NewId): readonly ImpactRow[] {
  return [
    {
      id: newId(),
      metric: 'Duration',
      value: '',
      source: 'Milestones of the timeline',
      computed: { kind: 'duration' },
      visibility: 'public',
    },
    {
      id: newId(),
      metric: 'Users affected',
      value: 'About 4,200 (everyone who was signed in)',
      source: 'Session store',
      visibility: 'public',
    },
    {
      id: newId(),
      metric: 'Failed API requests',
      value: '12,847',
      source: 'Load balancer logs',
      visibility: 'internal',
    },
    {
      id: newId(),
      metric: 'Revenue',
      value: 'About $890 (estimate of orders not completed)',
      source: 'Order history',
      visibility: 'internal',
    },
    { id: newId(), metric: 'Support tickets', value: '67', source: 'Help desk', visibility: 'internal' },
    {
      id: newId(),
      metric: 'SLA',
      value: '',
      source: 'Uptime monitor',
      computed: { kind: 'sla', targetPercent: 99.95, month: '2026-03', otherDowntimeMinutes: 3 },
      visibility: 'internal',
    },
  ];
}
