import { flextree } from 'd3-flextree';

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

/**
 * Gives every box of a tree a place: no two overlap, children stand in order on one side of their parent.
 * The list goes level by level; its coordinates have no particular origin. The board and the figure of
 * the document both stand on it.
 */
export function arrangeTree<Box extends SizedBox<Box>>(
  root: Box,
  { isSideways, gap }: Arrangement,
): readonly PlacedBox<Box>[] {
  const sizeOf = ({ width, height }: Box): [number, number] =>
    isSideways ? [height + gap.across, width + gap.along] : [width + gap.across, height + gap.along];
  const layout = flextree<Sized<Box>>({
    children: ({ children }) => children,
    // The library lays out downwards; sideways is the same with the axes exchanged.
    nodeSize: ({ data }) => data.size,
  });
  const { nodes } = layout(layout.hierarchy(sized(root, sizeOf)));
  const places = new Map(nodes.map((node, index) => [node, index]));
  return nodes.map(({ data: { box }, x, y, parent }) => ({
    box,
    x: isSideways ? y : x - box.width / 2,
    y: isSideways ? x - box.height / 2 : y,
    parent: parent === null ? null : (places.get(parent) ?? null),
  }));
}

/** The library asks for a size again and again: it is made once. */
interface Sized<Box> {
  readonly box: Box;
  readonly size: [number, number];
  readonly children: Sized<Box>[];
}

function sized<Box extends SizedBox<Box>>(box: Box, sizeOf: (box: Box) => [number, number]): Sized<Box> {
  return { box, size: sizeOf(box), children: box.children.map((child) => sized(child, sizeOf)) };
}
