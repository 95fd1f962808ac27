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
  const all = lessons.map((item) => ({ item, labelled: labelled(item) }));
  const isSure = all.some(({ labelled: found }) => found?.isSure === true);
  const sorted = all.map(({ item, labelled: found }) => ({
    item,
    labelled: isSure || found?.isSure === true ? found : null,
  }));
  if (list === 'lessons')
    return sorted.filter(({ labelled: found }) => found === null).map(({ item }) => item);
  return [...own, ...sorted.flatMap(({ labelled: found }) => (found?.list === list ? [found.item] : []))];
}

/** An item with what its label says it is. */
interface Labelled {
  readonly list: LessonList;
  readonly item: Traced<string>;
  /** The label means nothing else in another language. */
  readonly isSure: boolean;
}

/** Words that mean luck or bad in one language and something else in another: they count beside other labels. */
const OF_TWO_LANGUAGES = /^(?:chance|held|tur|sorte|mal|bra)$/i;

function labelled(item: Traced<string>): Labelled | null {
  const [, label = '', words = ''] = /^([^:：\n]{1,50})[:：]\s*(\S[\s\S]*)$/.exec(item.value) ?? [];
  const target = label === '' ? null : (shortLabel(label) ?? bareSection(label));
  const list = LISTS.find((name) => name === target && name !== 'lessons');
  return list === undefined
    ? null
    : { list, item: { ...item, value: words }, isSure: !OF_TWO_LANGUAGES.test(label.trim()) };
}

/** One word for what an item is, in front of it: `Good: the alarm rang`. */
const SHORT: readonly (readonly [LessonList, RegExp])[] = [
  [
    'wentWell',
    /^(?:well|good|positives?|positiv|positif|positiv[ao]|gut|bem|bien|bene|goed|bra|dobrze|dobře|godt|хорошо|добре|良(?:い|かった)(?:点|こと)?|좋은 ?점|好)$/iu,
  ],
  [
    'wentPoorly',
    /^(?:poorly|bad(?:ly)?|wrong|negatives?|negativ|négatif|negativ[ao]|schlecht|mal|mau|male|slecht|dåligt|źle|špatně|dårligt?|плохо|погано|悪(?:い|かった)(?:点|こと)?|나쁜 ?점|不好|坏)$/iu,
  ],
  [
    'gotLucky',
    /^(?:luck|lucky|glück|chance|suerte|sorte|fortuna|geluk|tur|szczęście|štěstí|held|flaks|повезло|везение|пощастило|幸運|ラッキー|행운|운|运气|幸运)$/iu,
  ],
];

/** The list that a word such as `Poorly` names; null for other words. */
export function shortLabel(label: string): LessonList | null {
  return SHORT.find(([, words]) => words.test(label.trim()))?.[0] ?? null;
}
