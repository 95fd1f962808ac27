import { ClipboardItem, clipboard } from 'electron';
import { type Exported, publicPageRefusal, refusal } from '#electron/export/verifyPublicExport.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ReadPart } from '#shared/publication/leaks/findLeaks.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';

/** One copy in several types, by their media type; each is a text. */
export type Flavours = Readonly<Record<string, string>>;

/** The copied text, without its format: it has several. */
export type Copied = Omit<Exported, 'format'>;

/**
 * Puts texts on the clipboard. For the public they are searched before, so that a refused copy leaves the
 * clipboard as it was, and what can be read from the clipboard again after: programs that watch it may change it.
 * A hit there clears it. Errors: `export-leaks`, `export-unverified`.
 */
export async function copyToClipboard(
  { audience, ...searched }: Copied,
  flavours: Flavours,
): Promise<Result<undefined, AppError>> {
  const write = () => clipboard.write([new ClipboardItem({ ...flavours })]);
  if (audience === 'internal') {
    await write();
    return ok(undefined);
  }
  const refused =
    (await refusal(searched, async () => partsOf(flavours))) ??
    (await publicPageRefusal(searched, flavours['text/html'] ?? ''));
  if (refused !== null) return err(refused);
  await write();
  const refusedAfter = await refusal(searched, async () => partsOf(await held()));
  if (refusedAfter === null) return ok(undefined);
  clipboard.clear();
  return err(refusedAfter);
}

/** The texts that the clipboard holds now. */
async function held(): Promise<Flavours> {
  const items = await clipboard.read();
  const texts = items.flatMap((item) =>
    item.types
      .filter((type) => type.startsWith('text/'))
      .map(async (type) => {
        const content = await item.getType(type);
        return [type, content instanceof Blob ? await content.text() : ''] as const;
      }),
  );
  return Object.fromEntries(await Promise.all(texts));
}

function partsOf(flavours: Flavours): readonly ReadPart[] {
  return Object.entries(flavours).flatMap(([type, text]) => {
    const parts = type === 'text/html' ? readHtml(text) : readMarkdown(text);
    const name = type === 'text/html' ? 'rich text' : 'plain text';
    return parts.map((part) => ({ ...part, where: `${part.where} (copied as ${name})` }));
  });
}
