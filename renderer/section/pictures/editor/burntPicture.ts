import { arrowShape, arrowWidth } from '#shared/domain/pictures/arrowShape.ts';
import { boxOf, keptPart, type PictureMark, type Size } from '#shared/domain/pictures/pictureMarks.ts';
import { MOST_PICTURE_BYTES } from '#shared/privacy/pictures/pictureBytes.ts';

/** What the marks of a picture are drawn in. */
export interface MarkColours {
  readonly cover: string;
  readonly arrow: string;
  readonly edge: string;
}

interface Burnt {
  /** Where the page has the picture from. */
  readonly address: string;
  /** What the incident says of its size; the marks are measured by it. */
  readonly size: Size;
  readonly marks: readonly PictureMark[];
  readonly colours: MarkColours;
}

/**
 * A new picture with the marks in its pixels: what lies under a cover, and what is cut away, is in none of its bytes.
 * As PNG, or as JPEG where that would be too large to be taken in. Null: the picture cannot be drawn, or has another
 * size than the one by which the marks were set.
 */
export async function burntPicture({ address, size, marks, colours }: Burnt): Promise<Blob | null> {
  const image = await drawnImage(address);
  if (image === null || image.naturalWidth !== size.width || image.naturalHeight !== size.height) return null;
  const keptBox = keptPart(marks, size);
  const canvas = document.createElement('canvas');
  canvas.width = keptBox.width;
  canvas.height = keptBox.height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.translate(-keptBox.x, -keptBox.y);
  context.drawImage(image, 0, 0);
  for (const mark of marks) drawMark(context, mark, { size, colours });
  const png = await encoded(canvas, 'image/png');
  return png === null || png.size <= MOST_PICTURE_BYTES ? png : encoded(canvas, 'image/jpeg');
}

async function drawnImage(address: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => image,
    () => null, // Missing, changed or damaged: who asked says so.
  );
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: PictureMark,
  { size, colours }: Pick<Burnt, 'size' | 'colours'>,
): void {
  if (mark.kind === 'cover') {
    const { x, y, width, height } = boxOf(mark);
    context.fillStyle = colours.cover;
    context.fillRect(x, y, width, height);
  }
  if (mark.kind !== 'arrow') return;
  context.beginPath();
  for (const { x, y } of arrowShape(mark, size)) context.lineTo(x, y);
  context.closePath();
  context.lineJoin = 'round';
  context.lineWidth = arrowWidth(size) / 2;
  context.strokeStyle = colours.edge;
  context.stroke();
  context.fillStyle = colours.arrow;
  context.fill();
}

function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, type, 0.92);
  });
}
