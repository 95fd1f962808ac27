import { graphFiles } from '#electron/export/graphFiles.ts';
import { inlinePictures, linkedPictures, type PictureFiles } from '#electron/export/pictureFiles.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience, ExportFormat } from '#shared/domain/incident/publication.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { FontFile } from '#shared/export/page/fontFaces.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import type { PageSize, WhysForm } from '#shared/settings/settings.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The choices for a rendered document. */
export interface DocumentChoices {
  readonly format: ExportFormat;
  readonly audience: Audience;
  readonly pageSize: PageSize;
  readonly hasMermaid: boolean;
  /** Whether Markdown links to its pictures. */
  readonly hasPictures: boolean;
  readonly whysAs: WhysForm;
  /** Pages say the day. Markdown and JSON do not: they stand in repositories, which know it, and stay the same there. */
  readonly exportedAt: Timestamp;
  /** Those that the audience may see. */
  readonly pictures: PictureFiles;
  /** Where it is written, so that Markdown can link to what lies beside it; null: nowhere, and it has no pictures. */
  readonly out: string | null;
}

/** The input of a PDF. */
export interface PdfJob
  extends Pick<DocumentChoices, 'audience' | 'pageSize' | 'whysAs' | 'exportedAt' | 'pictures'> {
  readonly incident: Incident;
}

/** The tools that need a process with files and windows. */
export interface RenderTools {
  /** The document's font as `data:` addresses, for a page that must carry it along. */
  readonly loadFonts: (text: string) => Promise<readonly FontFile[]>;
  /** The only thing that needs a window; called for PDF alone. */
  readonly renderPdf: (job: PdfJob) => Promise<Result<Uint8Array, AppError>>;
  /** Prints pictures and nothing else; called for a public PDF that has some. */
  readonly printPictures: (files: PictureFiles) => Promise<Result<Uint8Array, AppError>>;
}

/** The finished document as the bytes of a file; the windows and the command line share it. */
export async function renderDocument(
  incident: Incident,
  choices: DocumentChoices,
  tools: Pick<RenderTools, 'loadFonts' | 'renderPdf'>,
): Promise<Result<Uint8Array, AppError>> {
  const { format, audience, pageSize, hasMermaid, hasPictures, whysAs, exportedAt, pictures, out } = choices;
  switch (format) {
    case 'markdown':
      return ok(
        Buffer.from(
          toMarkdown(incident, {
            audience,
            hasMermaid,
            ...(out === null || !hasPictures ? {} : linked({ incident, audience, pictures, out })),
          }),
        ),
      );
    case 'html': {
      const fonts = await tools.loadFonts(serializeIncident(withoutPrivateParts(incident, audience)));
      return ok(
        Buffer.from(
          toHtml(incident, {
            audience,
            pageSize,
            whysAs,
            exportedAt,
            fonts,
            pictures: inlinePictures(pictures),
          }),
        ),
      );
    }
    case 'json':
      return ok(Buffer.from(serializeIncident(withoutPrivateParts(incident, audience))));
    case 'pdf':
      return tools.renderPdf({ incident, audience, pageSize, whysAs, exportedAt, pictures });
    default:
      return assertNever(format, 'export format');
  }
}

/** Where a Markdown document shows its pictures and graphs from: files beside it. */
function linked({
  incident,
  audience,
  pictures,
  out,
}: Pick<DocumentChoices, 'audience' | 'pictures'> & { readonly incident: Incident; readonly out: string }) {
  const graphs = graphFiles(incident, audience);
  const addressOf = linkedPictures(new Map([...pictures, ...graphs.files]), out);
  return {
    pictures: addressOf,
    graphs: (index: number) => {
      const name = graphs.names[index];
      return name == null ? null : addressOf(name);
    },
  };
}
