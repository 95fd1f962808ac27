import type { MilestoneName } from '#shared/domain/incident/milestones.ts';

export const MILESTONE_LABELS: Record<MilestoneName, string> = {
  impactStarted: 'Impact started',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  identified: 'Identified',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};
