interface Offer {
  /** Files of which the last answer knew. */
  readonly answered: number;
  readonly known: number;
  /** Since that answer. */
  readonly waitedMs: number;
}

const SOONEST_MS = 1000;
const LATEST_MS = 5000;
const MUCH = 1.5;

/**
 * Whether more files are known than were answered, by so much that the window should ask again. Each answer holds all that is known:
 * one a second would cost more for thousands of files than reading them. By half as many more again, all of them are few times as much
 * as the last one. A folder on a slow share is heard of every five seconds.
 */
export function isWorthOffering({ answered, known, waitedMs }: Offer): boolean {
  return waitedMs >= LATEST_MS || (waitedMs >= SOONEST_MS && known >= answered * MUCH);
}
