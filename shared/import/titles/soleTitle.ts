import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';

/** What stands behind the name: two words, or four signs of scripts without gaps. */
const NAMED = /^.{3,60}?(?:[:：|]|\s[–—-])\s*(?:\S+\s+\S|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4})/u;

/**
 * The heading that is the title of a document although it begins like a section, `# Executive summary – password of the
 * database`: the only one of the first level, above all others. Null for other documents.
 */
export function soleTitle(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): ScannedLine | null {
  const headings = lines.filter(
    ({ kind, level, content }) => kind === 'heading' && level < 7 && content !== '',
  );
  const [first, ...others] = headings;
  const isFirst = lines.find(({ kind }) => kind !== 'blank' && kind !== 'front-matter') === first;
  if (first === undefined || first.level !== 1 || (others.length === 0 && !isFirst)) return null;
  const name = toPlain(first.content).trim();
  const isSole = others.every(({ level }) => level > 1);
  return isSole && sectionTarget(name) !== null && NAMED.test(name) ? first : null;
}
