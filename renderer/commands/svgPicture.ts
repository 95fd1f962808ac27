import { fileInBase64 } from '#renderer/commands/fileInBase64.ts';
import { svgProblem } from '#renderer/commands/svgProblem.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { refused } from '#shared/privacy/pictures/pictureBytes.ts';

export const SVG_TYPE = 'image/svg+xml';

/** A drawing has no pixels of its own: its longer side gets so many, enough for a wall and for paper. */
const LONGEST_DRAWN = 2400;

/**
 * A drawing as the pixels that it makes, taken in like a screenshot of it. As an image of a page it runs no script and
 * loads nothing, which is the engine's promise for all images; what is kept has neither.
 */
export async function svgPicture(file: Blob): Promise<Result<Blob, AppError>> {
  const problem = svgProblem(await file.text());
  if (problem !== null) return refused(problem);
  const image = new Image();
  image.src = `data:${SVG_TYPE};base64,${await fileInBase64(file)}`;
  const isDrawn = await image.decode().then(
    () => true,
    () => false, // What is wrong with it, the engine does not say.
  );
  if (!isDrawn || image.naturalWidth === 0 || image.naturalHeight === 0) return refused(UNDRAWN);
  const scale = LONGEST_DRAWN / Math.max(image.naturalWidth, image.naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  return png === null ? refused(UNDRAWN) : ok(png);
}

const UNDRAWN = 'it is an SVG that cannot be drawn';
