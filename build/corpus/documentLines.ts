import type { DocumentScore } from '#build/corpus/scoreDocument.ts';
import type { TruthEntry } from '#build/corpus/truth.ts';

/** One line with the counts of a document; `*` stands before one with which something is wrong. */
export function documentLine(score: DocumentScore): string {
  const { name, entries, sections, actions, title } = score;
  const counts = [
    entries === null
      ? []
      : [`entries ${entries.found}/${entries.stated}`, `times ${entries.right}/${entries.listed}`],
    entries === null || entries.asked === 0 ? [] : [`${entries.asked} asked`],
    sections === null ? [] : [`sections ${sections.stated - sections.lost.length}/${sections.stated}`],
    actions === null ? [] : [`actions ${actions.right}/${actions.stated}`],
    title === null ? [] : [`title ${title.isRight ? 'right' : 'WRONG'}`],
  ];
  return `${faultLines(score).length === 0 ? ' ' : '*'} ${name}: ${counts.flat().join(', ')}`;
}

/** What is wrong with a document, a line for each fault. */
export function faultLines({
  entries,
  sections,
  actions,
  title,
  truth,
  unsaid,
  refusal,
}: DocumentScore): readonly string[] {
  const isEmpty = (entries?.stated ?? 0) + (sections?.stated ?? 0) + (actions?.stated ?? 0) === 0;
  return [
    refusal === null || isEmpty ? [] : [`refused: ${refusal}`],
    entries === null
      ? []
      : [
          ...entries.lost.map((entry) => `lost: ${shown(entry)}`),
          ...entries.wrong.map((entry) => `another time: ${shown(entry)}`),
          ...entries.invented.map(
            ({ occurredAt, title: words }) => `invented: ${occurredAt ?? 'no time'} ${words.slice(0, 60)}`,
          ),
          ...(entries.beyond === 0 ? [] : [`invented: ${entries.beyond} more than there are`]),
          ...(entries.lost.length === 0 && entries.found < entries.stated
            ? [`lost: ${entries.stated - entries.found}`]
            : []),
        ],
    sections === null
      ? []
      : [
          ...sections.lost.map((name) => `section lost: ${name}`),
          ...sections.invented.map((name) => `section that is none: ${name}`),
        ],
    actions === null
      ? []
      : [
          ...actions.lost.map(({ words }) => `action lost: ${words}`),
          ...actions.wrong.map(({ action, facts }) => `action with ${facts.join(', ')}: ${action.words}`),
          ...actions.invented.map(({ title: words }) => `action that is none: ${words.slice(0, 60)}`),
        ],
    title === null || title.isRight ? [] : [`title: ${title.found ?? 'none'} for ${truth.title ?? 'none'}`],
    unsaid.length === 0 ? [] : [`lines of which nothing is said: ${unsaid.join(', ')}`],
  ].flat();
}

function shown({ at, words }: TruthEntry): string {
  return `${at ?? 'no time'} ${words.slice(0, 60)}`;
}
