import type { Element } from 'hast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { CauseBox, CauseLayout } from '#shared/export/figures/causeLayout.ts';
import { type CausePiece, causePieces, wholePiece } from '#shared/export/figures/causePieces.ts';
import { causeEdge, drawnCause } from '#shared/export/figures/drawnCause.ts';
import { INK_FAINT } from '#shared/export/figures/palette.ts';
import { round, svg, svgImage } from '#shared/export/figures/svgNodes.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { capitalised, counted, inSentence } from '#shared/text/phrases.ts';

/** The printed page between its margins, and what it has left for the drawing below a heading and above a caption. Pixels. */
const PAGE = { width: 664, height: 820 };
/** Of the answer that a drawing starts from, in its caption. */
const CAPTION_LENGTH = 90;

interface CauseFigure {
  readonly drawing: Element;
  readonly caption: string;
}

/**
 * The failure and its causes as a tree: one drawing, or several that refer to each other when one
 * would be too small to read. Possible causes have a dashed outline; a leaf shows why the questions
 * end there by a sign and in words. Empty without causes.
 */
export function causeFigures(incident: Incident): readonly CauseFigure[] {
  const pieces = causePieces(incident, PAGE);
  return pieces.map((piece, index) => {
    const caption = captionOf(piece, index + 1, pieces.length);
    return { drawing: drawing(piece, index + 1, caption), caption };
  });
}

/** The whole tree in one drawing at its natural size, for use elsewhere; null without causes. */
export function wholeCauseFigure(incident: Incident): Element | null {
  const piece = wholePiece(incident);
  return piece === null ? null : drawing(piece, 1, captionOf(piece, 1, 1));
}

function captionOf({ from }: CausePiece, number: number, count: number): string {
  if (count === 1) return 'From the failure to its causes.';
  const start = from === null ? 'the failure' : `“${shortened(capitalised(oneLine(from.answer)))}”`;
  return `Drawing ${number} of ${count}: causes of ${start}.`;
}

function shortened(words: string): string {
  const characters = [...words];
  if (characters.length <= CAPTION_LENGTH) return words.replace(/\.$/, '');
  return `${characters.slice(0, CAPTION_LENGTH).join('').trimEnd()}…`;
}

function drawing({ layout }: CausePiece, number: number, caption: string): Element {
  const image = svgImage(
    {
      width: layout.width,
      height: layout.height,
      name: number === 1 ? 'causes' : `causes-${number}`,
      title: caption,
      description: answersOf(layout),
    },
    [
      ...layout.boxes.flatMap((box) => causeEdge(box, layout)),
      ...layout.boxes.flatMap((box) => causeLinks(box, layout)),
      ...layout.boxes.flatMap(drawnCause),
    ],
  );
  image.properties.width = String(round(layout.width * layout.scale));
  image.properties.height = String(round(layout.height * layout.scale));
  return image;
}

/** For those who do not see the drawing: a page that has it has no list of the same answers. */
function answersOf({ boxes }: CauseLayout): string {
  const answers = boxes.flatMap(({ node }) => (node === null ? [] : [oneLine(node.answer)]));
  const told = answers.map((answer) =>
    answer === '' ? 'Not answered yet.' : `Because ${inSentence(answer).replace(/\.$/, '')}.`,
  );
  return `${counted(answers.length, 'cause')} as a tree. ${told.join(' ')}`;
}

/** How far a line swings out, so that it is not taken for one of the tree. */
const SWING = 40;

/**
 * Dashed lines from a box to what its cause explains elsewhere, within one drawing. The list of the whys names
 * all links.
 */
function causeLinks(box: CauseBox, { boxes, isSideways }: CauseLayout): Element[] {
  return (box.node?.alsoExplains ?? []).flatMap((id) => {
    const target = boxes.find(({ node }) => node?.id === id);
    if (target === undefined) return [];
    const d = isSideways ? sidewaysLink(box, target) : downwardLink(box, target);
    return [svg('path', { d, fill: 'none', stroke: INK_FAINT, strokeWidth: 1.2, strokeDasharray: '5 4' })];
  });
}

function downwardLink(from: CauseBox, to: CauseBox): string {
  const [startX, startY] = [from.x + (from.width * 3) / 4, from.y];
  const [endX, endY] = [to.x + (to.width * 3) / 4, to.y + to.height];
  return curve([startX, startY], [startX, startY - SWING], [endX, endY + SWING], [endX, endY]);
}

function sidewaysLink(from: CauseBox, to: CauseBox): string {
  const [startX, startY] = [from.x, from.y + (from.height * 3) / 4];
  const [endX, endY] = [to.x + to.width, to.y + (to.height * 3) / 4];
  return curve([startX, startY], [startX - SWING, startY], [endX + SWING, endY], [endX, endY]);
}

type Point = readonly [x: number, y: number];

function curve(start: Point, first: Point, second: Point, end: Point): string {
  const [from, ...rest] = [start, first, second, end].map(([x, y]) => `${round(x)} ${round(y)}`);
  return `M${from}C${rest.join(' ')}`;
}
