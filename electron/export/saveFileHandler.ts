import { chooseSavePath } from '#electron/export/chooseSavePath.ts';
import { type ExportDesk, sourceOf } from '#electron/export/exportDesk.ts';
import { targetRefusal } from '#electron/export/exportTarget.ts';
import { writeExport } from '#electron/export/writeExport.ts';
import { letPass } from '#electron/files/atomicWrite.ts';
import { handle } from '#electron/ipc/handle.ts';
import { err, ok } from '#shared/basics/result.ts';
import type { SavedFile } from '#shared/ipc/payloads.ts';

const TYPE_NAMES: Record<SavedFile['kind'], string> = {
  csv: 'Table (CSV)',
  ics: 'Calendar',
  md: 'Markdown',
  png: 'PNG picture',
  sh: 'Shell script',
  svg: 'SVG drawing',
};

/** Saves what the page made where a person wants it; null when they want it nowhere after all. */
export function registerSaveFileHandler(desk: ExportDesk): void {
  handle('file:save', async ({ handle: id, kind, name, content }, sender) => {
    const source = id === null ? ok(null) : sourceOf(desk, id);
    if (!source.ok) return source;
    const path = await chooseSavePath(sender, { title: `Save ${name}`, name, typeName: TYPE_NAMES[kind] });
    if (path === null) return ok(null);
    const refusal = await targetRefusal(path, source.value);
    if (refusal !== null) return err(refusal);
    const bytes = Uint8Array.from(Buffer.from(content, kind === 'png' ? 'base64' : 'utf8'));
    const written = await writeExport(path, bytes, letPass, () => targetRefusal(path, source.value));
    if (!written.ok) return written;
    desk.written.grant(path);
    await desk.ownOutputs.add(bytes);
    return ok({ path });
  });
}
