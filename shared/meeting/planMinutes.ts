import type { BlockId } from '#shared/domain/incident/ids.ts';
import type { AgendaBlock } from '#shared/domain/incident/meeting.ts';
import { agendaMinutes, PROMISES_MINUTES, PROMISES_TITLE } from '#shared/domain/meeting/usualAgenda.ts';

/** "Duration: 30-60 minutes" (guide, "Running the Postmortem Meeting"). */
export const MEETING_MINUTES = { shortest: 30, longest: 60 } as const;

/** No block is shorter than this. */
const LEAST_MINUTES = 1;

/**
 * Gives one block so many minutes and keeps the sum. The blocks after it give or take first, nearest
 * first, then those before it, and protected ones last; none goes below a minute. When they cannot give
 * enough, the block gets what there is.
 */
export function withBlockMinutes(
  plan: readonly AgendaBlock[],
  id: BlockId,
  minutes: number,
): readonly AgendaBlock[] {
  const index = plan.findIndex((block) => block.id === id);
  const block = plan[index];
  if (block === undefined) return plan;
  const wanted = Math.max(LEAST_MINUTES, Math.round(minutes));
  const others = partners(plan, index);
  if (others.length === 0) return plan;
  let missing = wanted - block.minutes;
  const changedBlocks = [...plan];
  for (const at of others) {
    const partner = plan[at];
    if (partner === undefined || missing === 0) break;
    const given = Math.min(missing, partner.minutes - LEAST_MINUTES);
    changedBlocks[at] = withMinutes(partner, partner.minutes - given);
    missing -= given;
  }
  changedBlocks[index] = withMinutes(block, wanted - missing);
  return changedBlocks;
}

/**
 * The plan with another sum, 30 to 60: every block in proportion, in whole minutes, none below one.
 */
export function withTotalMinutes(plan: readonly AgendaBlock[], total: number): readonly AgendaBlock[] {
  const { shortest, longest } = MEETING_MINUTES;
  const wanted = Math.max(shortest, Math.min(longest, Math.round(total)));
  const before = agendaMinutes(plan);
  if (plan.length === 0 || before === wanted) return plan;
  const exact = plan.map((block) =>
    before === 0 ? wanted / plan.length : (block.minutes * wanted) / before,
  );
  const shares = inWholeMinutes(exact, wanted);
  return plan.map((block, index) => withMinutes(block, shares[index] ?? LEAST_MINUTES));
}

/** Puts a block in front of the last one, or at the end when that is not protected; the others give its minutes. */
export function withBlock(plan: readonly AgendaBlock[], block: AgendaBlock): readonly AgendaBlock[] {
  const least = { ...block, minutes: 0 };
  const index = plan.at(-1)?.isProtected ? plan.length - 1 : plan.length;
  if (plan.length === 0) return [block];
  return withBlockMinutes(plan.toSpliced(index, 0, least), block.id, block.minutes);
}

/** Takes a block away; its minutes go to the one that would have given them. */
export function withoutBlock(plan: readonly AgendaBlock[], id: BlockId): readonly AgendaBlock[] {
  const index = plan.findIndex((block) => block.id === id);
  const block = plan[index];
  if (block === undefined) return plan;
  const [heir] = partners(plan, index);
  return plan.flatMap((other, at) => {
    if (at === index) return [];
    return [at === heir ? withMinutes(other, other.minutes + block.minutes) : other];
  });
}

/** The other blocks in the order in which they give and take. */
function partners(plan: readonly AgendaBlock[], index: number): readonly number[] {
  const after = plan.map((_block, at) => at).slice(index + 1);
  const before = plan
    .map((_block, at) => at)
    .slice(0, index)
    .toReversed();
  const order = [...after, ...before];
  const isProtected = (at: number) => plan[at]?.isProtected === true;
  return [...order.filter((at) => !isProtected(at)), ...order.filter(isProtected)];
}

/** Whole numbers with that sum: each rounded down, the rest to those that lost most. */
function inWholeMinutes(exact: readonly number[], total: number): readonly number[] {
  const whole = exact.map((minutes) => Math.max(LEAST_MINUTES, Math.floor(minutes)));
  let missing = total - whole.reduce((sum, minutes) => sum + minutes, 0);
  while (missing !== 0) {
    const step = Math.sign(missing);
    const at = largest(exact.map((minutes, index) => roomAt(minutes, whole[index] ?? 0, step)));
    if (at === -1) break;
    whole[at] = (whole[at] ?? 0) + step;
    missing -= step;
  }
  return whole;
}

/** How well a block bears one minute more or less. */
function roomAt(exact: number, whole: number, step: number): number {
  if (step < 0 && whole <= LEAST_MINUTES) return Number.NEGATIVE_INFINITY;
  return (exact - whole) * step;
}

function largest(values: readonly number[]): number {
  const best = Math.max(...values);
  return best === Number.NEGATIVE_INFINITY ? -1 : values.indexOf(best);
}

function withMinutes(block: AgendaBlock, minutes: number): AgendaBlock {
  return block.minutes === minutes ? block : { ...block, minutes };
}

/**
 * Begins with what was promised: behind the welcome, where there is one. The longest blocks give its minutes, one after the
 * other, because a short one beside it has none to spare; protected ones give none.
 */
export function withPromises(plan: readonly AgendaBlock[], id: BlockId): readonly AgendaBlock[] {
  const others = [...plan];
  let minutes = 0;
  while (minutes < PROMISES_MINUTES[45]) {
    const longest = others.reduce((best, block) => Math.max(best, roomIn(block)), 0);
    const at = others.findIndex((block) => roomIn(block) === longest);
    const giver = others[at];
    if (giver === undefined || longest === 0) break;
    others[at] = withMinutes(giver, giver.minutes - 1);
    minutes += 1;
  }
  const block = {
    id,
    kind: 'promises',
    title: PROMISES_TITLE,
    minutes: Math.max(LEAST_MINUTES, minutes),
    isProtected: false,
  } as const;
  return others.toSpliced(plan[0]?.kind === 'welcome' ? 1 : 0, 0, block);
}

/** Minutes that a block can give; a protected one has none. */
function roomIn({ minutes, isProtected }: AgendaBlock): number {
  return isProtected ? 0 : minutes - LEAST_MINUTES;
}
