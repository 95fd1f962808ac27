import { entriesIn, filesBelow } from '#renderer/desk/drops/droppedEntries.ts';
import type { NamedContent } from '#renderer/store/reader/readerJob.ts';

/** A thing dragged into the window from elsewhere, as far as the browser describes it before the drop. */
export type DraggedThing = 'text' | 'files' | 'pictures' | 'no text file';

/** The dropped text or files. */
export type DroppedThing =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'text file' | 'archive' | 'incident' | 'other file';
      readonly name: string;
      readonly file: File;
    }
  /** One or more, and nothing else. */
  | { readonly kind: 'pictures'; readonly files: readonly File[] }
  /** Several files, or a folder with what lies in it; `folder` is empty where there is none of that kind alone. */
  | {
      readonly kind: 'several files';
      readonly folder: string;
      readonly files: Promise<readonly NamedContent[]>;
      /** As they were dropped; none where a folder is among them. */
      readonly loose: readonly File[];
    };

const TEXT_NAME =
  /\.(md|markdown|txt|text|log|csv|tsv|json|jsonl|ndjson|html?|xml|rss|vtt|srt|docx|pdf|rtf|eml|mbox)$/i;
const NO_TEXT = /^(?:image|audio|video|font|application)\//;
/** Among what computers take for programs’ own files. */
const DOCUMENT =
  /^application\/(?:pdf|rtf|mbox|json|xml|zip|x-zip-compressed|x-ndjson|[\w.-]+\+(?:json|xml)|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/;

/** Null for what is neither text nor files. Only the drop gives the names of files. */
export function draggedThing(data: DataTransfer | null): DraggedThing | null {
  if (data === null) return null;
  const files = [...data.items].filter(({ kind }) => kind === 'file');
  if (files.length > 0 && files.every(isPicture)) return 'pictures';
  const type = files[0]?.type ?? '';
  if (data.types.includes('Files')) return files.length < 2 && isNoText(type) ? 'no text file' : 'files';
  return data.types.includes('text/plain') ? 'text' : null;
}

export function droppedThing(data: DataTransfer | null): DroppedThing | null {
  const [file, ...others] = data?.files ?? [];
  if (file === undefined) {
    const text = data?.getData('text/plain') ?? '';
    return text === '' ? null : { kind: 'text', text };
  }
  const files = [file, ...others];
  if (files.every(isPicture)) return { kind: 'pictures', files };
  const entries = entriesIn(data);
  const [entry] = entries;
  if (others.length > 0 || entry?.isDirectory === true) {
    const folder = entries.length === 1 && entry !== undefined ? entry.name : '';
    const loose = entries.some(({ isDirectory }) => isDirectory) ? [] : files;
    return { kind: 'several files', folder, files: filesBelow(entries, files), loose };
  }
  return { kind: kindOf(file), name: file.name, file };
}

/** What can be taken in as evidence of the thing that it is dropped on, whatever kinds it is of. */
export function looseFiles(thing: DroppedThing): readonly File[] {
  switch (thing.kind) {
    case 'text':
      return [];
    case 'pictures':
      return thing.files;
    case 'several files':
      return thing.loose;
    default:
      return [thing.file];
  }
}

type FileKind = Extract<DroppedThing, { readonly file: File }>['kind'];

function kindOf(file: File): FileKind {
  if (/\.incident$/i.test(file.name)) return 'incident';
  if (/\.zip$/i.test(file.name)) return 'archive';
  const isText = TEXT_NAME.test(file.name) || (file.type !== '' && !isNoText(file.type));
  return isText ? 'text file' : 'other file';
}

export function isPicture({ type }: { readonly type: string }): boolean {
  return type.startsWith('image/');
}

function isNoText(type: string): boolean {
  return NO_TEXT.test(type) && !DOCUMENT.test(type);
}
