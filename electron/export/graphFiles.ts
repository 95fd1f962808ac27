import { createHash } from 'node:crypto';
import type { PictureFiles } from '#electron/export/pictureFiles.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { signalFigure } from '#shared/export/figures/signalFigure.ts';
import { svgFile } from '#shared/export/figures/svgFile.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';

/** The graphs of a Markdown document as drawings that lie beside it. */
export interface GraphFiles {
  /** By their names, which are made from their content as those of pictures are. */
  readonly files: PictureFiles;
  /** The name of each graph that the audience may see, in their order; null where there is nothing to draw. */
  readonly names: readonly (string | null)[];
}

/** They are drawn of what the audience may see alone, as in a page. */
export function graphFiles(incident: Incident, audience: Audience): GraphFiles {
  const visible = withoutPrivateParts(incident, audience);
  const files = new Map<string, Uint8Array>();
  const names = signalsOf(visible).map((signal, index) => {
    const figure = signalFigure(visible, signal, `signal-${index + 1}`);
    if (figure === null) return null;
    const bytes = Buffer.from(svgFile(figure.drawing));
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.svg`;
    files.set(name, bytes);
    return name;
  });
  return { files, names };
}

/** All that lies beside a Markdown document: pictures and files, and its graphs; nothing where it goes without. */
export function filesBeside(
  incident: Incident,
  { audience, hasPictures }: { readonly audience: Audience; readonly hasPictures: boolean },
  pictures: PictureFiles,
): PictureFiles {
  return hasPictures ? new Map([...pictures, ...graphFiles(incident, audience).files]) : new Map();
}
