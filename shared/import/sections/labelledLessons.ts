import type { Traced } from '#shared/import/draft/importDraft.ts';
import { bareSection } from '#shared/import/reading/sectionTargets.ts';

const LISTS = ['wentWell', 'wentPoorly', 'gotLucky', 'lessons'] as const;
type LessonList = (typeof LISTS)[number];

/** The items of one list, and those of the lessons whose label names it: `What went well: fast detection`. */
export function lessonsOf(
  list: LessonList,
  own: readonly Traced<string>[],
  lessons: readonly Traced<string>[],
): readonly Traced<string>[] {
  const sorted = lessons.map((item) => ({ item, labelled: labelled(item) }));
  if (list === 'lessons')
    return sorted.filter(({ labelled: found }) => found === null).map(({ item }) => item);
  return [...own, ...sorted.flatMap(({ labelled: found }) => (found?.list === list ? [found.item] : []))];
}

function labelled(item: Traced<string>): { readonly list: LessonList; readonly item: Traced<string> } | null {
  const [, label = '', words = ''] = /^([^:：\n]{4,50})[:：]\s+(\S[\s\S]*)$/.exec(item.value) ?? [];
  const target = label === '' ? null : bareSection(label);
  const list = LISTS.find((name) => name === target && name !== 'lessons');
  return list === undefined ? null : { list, item: { ...item, value: words } };
}
