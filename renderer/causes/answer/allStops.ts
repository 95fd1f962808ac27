import { type CauseStop, SAFEGUARDS } from '#shared/domain/incident/causeNode.ts';

/** Every way to end, safeguards first: they are what the questions look for. */
export const STOPS: readonly CauseStop[] = [
  ...SAFEGUARDS.map((safeguard) => ({ reason: 'safeguard', safeguard }) as const),
  { reason: 'outside-control' },
  { reason: 'accepted-risk' },
  { reason: 'needs-investigation' },
];
