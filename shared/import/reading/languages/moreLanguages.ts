import { INDONESIAN, TURKISH, VIETNAMESE } from '#shared/import/reading/languages/asianWords.ts';
import type {
  LanguageWords,
  NamedColumn,
  NamedPart,
} from '#shared/import/reading/languages/languageWords.ts';
import { DANISH, FINNISH, NORWEGIAN } from '#shared/import/reading/languages/nordicWords.ts';
import { CZECH, RUSSIAN, UKRAINIAN } from '#shared/import/reading/languages/slavicWords.ts';

const LANGUAGES: readonly LanguageWords[] = [
  RUSSIAN,
  UKRAINIAN,
  CZECH,
  DANISH,
  NORWEGIAN,
  FINNISH,
  TURKISH,
  INDONESIAN,
  VIETNAMESE,
];

const PARTS: readonly NamedPart[] = [
  'gotLucky',
  'wentWell',
  'wentPoorly',
  'contributingFactors',
  'rootCause',
  'timeline',
  'impact',
  'summary',
  'lessons',
  'actions',
  'severity',
  'status',
  'people',
  'date',
  'elsewhere',
];

const PART_NAMES = PARTS.map(
  (part) => [part, wholeNames(LANGUAGES.map(({ parts }) => parts[part]))] as const,
);
const COLUMN_NAMES: Readonly<Record<NamedColumn, RegExp>> = {
  time: columnNames('time'),
  day: columnNames('day'),
  event: columnNames('event'),
  who: columnNames('who'),
  source: columnNames('source'),
  action: columnNames('action'),
  owner: columnNames('owner'),
  due: columnNames('due'),
  state: columnNames('state'),
  priority: columnNames('priority'),
};

/** The part of a report that a name in one of these languages stands for; null for other names. In small letters, without marks. */
export function partInLanguages(name: string): NamedPart | null {
  return PART_NAMES.find(([, names]) => names.test(name))?.[0] ?? null;
}

/** Whether a head of a column in one of these languages means this. In small letters, without marks. */
export function isColumnInLanguages(head: string, column: NamedColumn): boolean {
  return COLUMN_NAMES[column].test(head);
}

function columnNames(column: NamedColumn): RegExp {
  return wholeNames(LANGUAGES.map(({ columns }) => columns[column]));
}

function wholeNames(sources: readonly string[]): RegExp {
  return new RegExp(`^(?:${sources.join('|')})$`, 'u');
}
