import { assertNever } from '#shared/assertNever.ts';
import { type CauseStop, SAFEGUARDS, type Safeguard } from '#shared/domain/incident/causeNode.ts';

/** What each safeguard would have done. */
const SAFEGUARD_WORDS: Record<Safeguard, string> = {
  prevent: 'prevent',
  detect: 'detect',
  respond: 'respond',
  recover: 'recover',
};

/** Short, for a chip: `Missing safeguard · prevent`. */
export function stopText(stop: CauseStop): string {
  switch (stop.reason) {
    case 'safeguard':
      return `Missing safeguard · ${SAFEGUARD_WORDS[stop.safeguard]}`;
    case 'outside-control':
      return 'Outside our control';
    case 'accepted-risk':
      return 'Accepted risk';
    case 'needs-investigation':
      return 'Needs investigation';
    default:
      return assertNever(stop, 'stop');
  }
}

/** Every way to end, safeguards first: they are what the questions look for. */
export const STOPS: readonly CauseStop[] = [
  ...SAFEGUARDS.map((safeguard) => ({ reason: 'safeguard', safeguard }) as const),
  { reason: 'outside-control' },
  { reason: 'accepted-risk' },
  { reason: 'needs-investigation' },
];
