/** One block as the division of the time sees it. Durations in milliseconds. */
export interface Share {
  readonly planned: number;
  /** Given on purpose while the block was on; never taken back. */
  readonly extended: number;
  readonly spent: number;
  readonly isProtected: boolean;
}

/**
 * How long each block is to be now, in milliseconds, so that the end stays where it is. Blocks before the
 * current one take what they took. What they and the current block overran is taken from the later ones in
 * proportion to what those still need, and from protected ones only when nothing else is left. Nothing
 * grows beyond its plan: time that is left over stays free.
 */
export function elasticLengths(shares: readonly Share[], current: number): readonly number[] {
  const total = sum(shares, ({ planned, extended }) => planned + extended);
  const done = sum(shares.slice(0, current), ({ spent }) => spent);
  const here = shares[current];
  if (here === undefined) return shares.map(({ planned }) => planned);
  const later = shares.slice(current + 1);
  const laterSpent = sum(later, ({ spent }) => spent);

  const length = currentLength(here, later, total - done - laterSpent);
  const left = total - done - laterSpent - Math.max(length, here.spent);
  const factors = fairFactors(later, left);
  return shares.map((share, index) => {
    if (index < current) return share.spent;
    return index === current ? length : share.spent + need(share) * factorFor(share, factors);
  });
}

/** What the current block was given when it began; its own overrun does not make it longer. */
function currentLength(here: Share, later: readonly Share[], available: number): number {
  const untouched = { ...here, extended: 0, spent: 0 };
  const factors = fairFactors([untouched, ...later], available - here.extended);
  return here.planned * factorFor(here, factors) + here.extended;
}

interface Factors {
  readonly open: number;
  readonly kept: number;
}

/** The part of its need that each block gets: protected ones first, the rest in proportion. */
function fairFactors(shares: readonly Share[], available: number): Factors {
  const kept = sum(
    shares.filter(({ isProtected }) => isProtected),
    need,
  );
  const open = sum(
    shares.filter(({ isProtected }) => !isProtected),
    need,
  );
  return { kept: part(available, kept), open: part(available - kept, open) };
}

function factorFor({ isProtected }: Share, factors: Factors): number {
  return isProtected ? factors.kept : factors.open;
}

function part(available: number, wanted: number): number {
  return wanted <= 0 ? 1 : Math.max(0, Math.min(1, available / wanted));
}

function need({ planned, extended, spent }: Share): number {
  return Math.max(0, planned + extended - spent);
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
