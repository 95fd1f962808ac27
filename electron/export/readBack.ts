import { readPdf } from '#electron/export/readPdf.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import type { ReadPart } from '#shared/publication/leaks/findLeaks.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { readJson } from '#shared/publication/leaks/readBack/readJson.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';

/** Opens an exported document again and takes out of it all that anybody could read. Throws when it cannot be read. */
export async function readBack(format: ExportFormat, bytes: Uint8Array): Promise<readonly ReadPart[]> {
  const text = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  switch (format) {
    case 'markdown':
      return readMarkdown(text());
    case 'html':
      return readHtml(text());
    case 'json':
      return readJson(text());
    case 'pdf':
      return readPdf(bytes);
    default:
      return assertNever(format, 'export format');
  }
}
