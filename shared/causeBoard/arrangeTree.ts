import { flextree } from 'd3-flextree';
import { madeFromLeaves, nodesInOrder } from '#shared/domain/causes/causeTree.ts';

/** A box of a tree before it has a place; sizes in pixels. */
interface SizedBox<Box> {
  readonly width: number;
  readonly height: number;
  /** In the order they are to stand. */
  readonly children: readonly Box[];
}

/** A box with its upper left corner. */
export interface PlacedBox<Box> {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  /** The box above it, by its place in the list; null for the root. */
  readonly parent: number | null;
}

interface Arrangement {
  /** Children to the right of their parent, rather than below it. */
  readonly isSideways: boolean;
  /** Pixels between neighbours, and between a box and those it leads to. */
  readonly gap: { readonly across: number; readonly along: number };
}

/** The library calls itself for each level: a deeper tree is arranged in parts, lest the call stack overflows. */
const LEVELS_OF_PART = 400;

/**
 * Gives every box of a tree a place: no two overlap, children stand in order on one side of their parent.
 * The list goes level by level; its coordinates have no particular origin. The board and the figure of
 * the document both stand on it. Below each 400 levels a branch has a strip to itself, down to its end.
 */
export function arrangeTree<Box extends SizedBox<Box>>(
  root: Box,
  { isSideways, gap }: Arrangement,
): readonly PlacedBox<Box>[] {
  const sizeOf = ({ width, height }: Box): Size =>
    isSideways ? [height + gap.across, width + gap.along] : [width + gap.across, height + gap.along];
  const parts = partsOf(root);
  const strips = new Map<Box, Strip<Box>>();
  // The deepest first, so that a part knows the room that those below it need.
  for (const part of parts.toReversed()) strips.set(part.top, arrangedStrip(part, sizeOf, strips));
  const spots = spotsOf(root, strips);
  const order = byLevel(root);
  const places = new Map(order.map(({ box }, index) => [box, index]));
  return order.map(({ box, above }) => {
    const { x, y } = spots.get(box) ?? { x: 0, y: 0 };
    return {
      box,
      x: isSideways ? y : x - box.width / 2,
      y: isSideways ? x - box.height / 2 : y,
      parent: above === null ? null : (places.get(above) ?? null),
    };
  });
}

/** Width and height as the library lays out, which is downwards: sideways is the same with the axes exchanged. */
type Size = [number, number];

/** The middle of a box's upper edge. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** At most so many levels of the tree as the library takes, from one box down. */
interface Part<Box> {
  readonly top: Box;
  /** The boxes at which the parts below begin. */
  readonly ends: ReadonlySet<Box>;
}

/** A part in its place relative to its top, and the room that it needs with all parts below it. */
interface Strip<Box> {
  readonly spots: ReadonlyMap<Box, Spot>;
  readonly size: Size;
}

/** A part comes before those that it ends in. */
function partsOf<Box extends SizedBox<Box>>(root: Box): readonly Part<Box>[] {
  const tops = [root];
  const parts: Part<Box>[] = [];
  // Grows while it is gone through.
  for (const top of tops) {
    const ends: Box[] = [];
    nodesInOrder([{ box: top, level: 1 }], ({ box, level }) => {
      if (level > LEVELS_OF_PART) ends.push(box);
      return level > LEVELS_OF_PART ? [] : box.children.map((child) => ({ box: child, level: level + 1 }));
    });
    parts.push({ top, ends: new Set(ends) });
    tops.push(...ends);
  }
  return parts;
}

/** The library asks for a size again and again: it is made once. */
interface Sized<Box> {
  readonly box: Box;
  readonly size: Size;
  readonly children: Sized<Box>[];
}

function arrangedStrip<Box extends SizedBox<Box>>(
  { top, ends }: Part<Box>,
  sizeOf: (box: Box) => Size,
  strips: ReadonlyMap<Box, Strip<Box>>,
): Strip<Box> {
  const [sized] = madeFromLeaves<Box, Sized<Box>>(
    [top],
    (box) => (ends.has(box) ? [] : box.children),
    (box, children) => ({ box, size: strips.get(box)?.size ?? sizeOf(box), children: [...children] }),
  );
  if (sized === undefined) return { spots: new Map(), size: sizeOf(top) };
  const layout = flextree<Sized<Box>>({
    children: ({ children }) => children,
    nodeSize: ({ data }) => data.size,
  });
  const { nodes } = layout(layout.hierarchy(sized));
  const reach = nodes.reduce((most, { x, xSize }) => Math.max(most, Math.abs(x) + xSize / 2), 0);
  const depth = nodes.reduce((most, { y, ySize }) => Math.max(most, y + ySize), 0);
  return {
    spots: new Map(nodes.map(({ data: { box }, x, y }) => [box, { x, y }])),
    // As wide to both sides of the top, which stands in the middle of its strip.
    size: [2 * reach, depth],
  };
}

function spotsOf<Box extends SizedBox<Box>>(
  root: Box,
  strips: ReadonlyMap<Box, Strip<Box>>,
): ReadonlyMap<Box, Spot> {
  const spots = new Map<Box, Spot>([[root, { x: 0, y: 0 }]]);
  // From the root down: the top of a strip gets its place in the strip above.
  for (const [top, strip] of [...strips].reverse()) {
    const origin = spots.get(top) ?? { x: 0, y: 0 };
    for (const [box, { x, y }] of strip.spots) spots.set(box, { x: origin.x + x, y: origin.y + y });
  }
  return spots;
}

function byLevel<Box extends SizedBox<Box>>(root: Box): readonly { box: Box; above: Box | null }[] {
  const order: { box: Box; above: Box | null }[] = [{ box: root, above: null }];
  // Grows while it is gone through.
  for (const { box } of order) for (const child of box.children) order.push({ box: child, above: box });
  return order;
}
