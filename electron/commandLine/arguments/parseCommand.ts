import { ACTIONS_OPTIONS, buildActions } from '#electron/commandLine/arguments/actionsOptions.ts';
import { type Command, STANDARD_OUTPUT } from '#electron/commandLine/arguments/command.ts';
import { buildImport, IMPORT_OPTIONS } from '#electron/commandLine/arguments/importOptions.ts';
import {
  type OptionKinds,
  type ParsedOptions,
  parseOptions,
  usageError,
} from '#electron/commandLine/arguments/parseOptions.ts';
import { buildVersions, VERSIONS_OPTIONS } from '#electron/commandLine/arguments/versionsOptions.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { AUDIENCES, type Audience, EXPORT_FORMATS } from '#shared/domain/incident/publication.ts';
import { HINT_FIELDS } from '#shared/domain/incident/textPath.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { CONFLICT_CHOICES } from '#shared/merge/decidedIncident.ts';
import { SHEET_FORMS } from '#shared/publication/replySheet/sheetForms.ts';
import { PAGE_SIZES, WHYS_FORMS } from '#shared/settings/settings.ts';

/** A word after the command, as messages name it. */
interface CommandWord {
  readonly name: string;
  /** Only the last can be left out; the only one of a command is then the empty text. */
  readonly isOptional?: boolean;
  /** Only the last can stand several times. */
  readonly isSeveral?: boolean;
}

interface CommandParser {
  readonly kinds: OptionKinds;
  readonly words: readonly CommandWord[];
  readonly build: (
    options: ParsedOptions['options'],
    word: string,
    ...others: readonly string[]
  ) => Result<Command, AppError>;
}

const COMMANDS: Readonly<Record<string, CommandParser>> = {
  export: {
    kinds: {
      to: EXPORT_FORMATS,
      audience: AUDIENCES,
      out: 'text',
      force: 'flag',
      incomplete: 'flag',
      'page-size': PAGE_SIZES,
      mermaid: 'flag',
      'no-pictures': 'flag',
      whys: WHYS_FORMS,
    },
    words: [{ name: 'FILE' }],
    build: buildExport,
  },
  check: {
    kinds: {
      audience: [...AUDIENCES, 'both'],
      json: 'flag',
      language: 'flag',
      people: 'text',
      field: HINT_FIELDS,
    },
    words: [{ name: 'FILE' }],
    build: buildCheck,
  },
  list: {
    kinds: { json: 'flag' },
    words: [{ name: 'DIR' }],
    build: (options, folder) => ok({ name: 'list', folder, isJson: options.has('json') }),
  },
  search: {
    kinds: { json: 'flag' },
    words: [{ name: 'QUERY' }, { name: 'DIR' }],
    build: (options, query, folder = '') =>
      ok({ name: 'search', query, folder, isJson: options.has('json') }),
  },
  import: {
    kinds: IMPORT_OPTIONS,
    words: [{ name: 'INPUT', isSeveral: true }],
    build: buildImport,
  },
  actions: {
    kinds: ACTIONS_OPTIONS,
    words: [{ name: 'FILE|DIR' }],
    build: buildActions,
  },
  merge: {
    kinds: { out: 'text', force: 'flag' },
    words: [{ name: 'BASE' }, { name: 'OURS' }, { name: 'THEIRS' }],
    build: (options, base, ours = '', theirs = '') =>
      ok({
        name: 'merge',
        base,
        ours,
        theirs,
        out: options.get('out') ?? STANDARD_OUTPUT,
        isForced: options.has('force'),
      }),
  },
  diff: {
    kinds: { markdown: 'flag' },
    words: [{ name: 'OLD' }, { name: 'NEW' }],
    build: (options, before, after = '') =>
      ok({ name: 'diff', before, after, isMarkdown: options.has('markdown') }),
  },
  ask: {
    kinds: { who: 'text', to: 'text', as: SHEET_FORMS, force: 'flag' },
    words: [{ name: 'FILE' }],
    build: (options, file) =>
      ok({
        name: 'ask',
        file,
        people: (options.get('who') ?? '')
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
        folder: options.get('to') ?? null,
        form: SHEET_FORMS.find((form) => form === options.get('as')) ?? 'html',
        isForced: options.has('force'),
      }),
  },
  copies: {
    kinds: {},
    words: [{ name: 'FILE' }, { name: 'COPY', isOptional: true, isSeveral: true }],
    build: (_, file, ...copies) => ok({ name: 'copies', file, copies }),
  },
  decide: { kinds: { take: CONFLICT_CHOICES, place: 'text' }, words: [{ name: 'FILE' }], build: buildDecide },
  versions: {
    kinds: VERSIONS_OPTIONS,
    words: [{ name: 'FILE|DIR' }],
    build: buildVersions,
  },
  sync: {
    kinds: {},
    words: [{ name: 'DIR', isOptional: true }],
    build: (_, folder) => ok({ name: 'sync', folder: folder === '' ? '.' : folder }),
  },
  git: {
    kinds: { global: 'flag' },
    words: [{ name: 'setup|text' }, { name: 'DIR|FILE', isOptional: true }],
    build: buildGit,
  },
};

/** Whether the command draws pages, for which the browser engine has to be ready. */
export function needsPage(args: readonly string[]): boolean {
  const command = parseCommand(args);
  return command.ok && command.value.name === 'export' && command.value.format === 'pdf';
}

/** Reads the arguments after the program's name. Every error is a `usage` error that names the word. */
export function parseCommand(args: readonly string[]): Result<Command, AppError> {
  const [name, ...rest] = args;
  if (name === undefined) return usageError('no command given');
  if (args.includes('--help') || args.includes('-h') || name === 'help') return ok({ name: 'help' });
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return usageError(`unknown command "${name}"`);
  const parsed = parseOptions(rest, command.kinds);
  if (!parsed.ok) return parsed;
  const { words } = parsed.value;
  const needed = command.words.filter(({ isOptional }) => isOptional !== true);
  if (words.length < needed.length) {
    return usageError(`${name} needs ${needed.map((each) => each.name).join(' ')}`);
  }
  const surplus = words[command.words.length];
  if (surplus !== undefined && command.words.at(-1)?.isSeveral !== true) {
    return usageError(`${name} takes ${takenWords(command.words)}; found also "${surplus}"`);
  }
  const [word = '', ...others] = words;
  return command.build(parsed.value.options, word, ...others);
}

function takenWords(words: readonly CommandWord[]): string {
  const taken = words.map(({ name, isOptional }) => (isOptional === true ? `[${name}]` : name));
  return taken.length === 1 ? `one ${taken}` : taken.join(' ');
}

function buildDecide(options: ParsedOptions['options'], file: string): Result<Command, AppError> {
  const choice = CONFLICT_CHOICES.find((known) => known === options.get('take')) ?? null;
  const place = options.get('place');
  if (place !== undefined && !/^[1-9]\d{0,5}$/.test(place)) {
    return usageError(`"--place" is a number of the list; found "${place}"`);
  }
  if (place !== undefined && choice === null) return usageError('--place needs --take');
  return ok({ name: 'decide', file, choice, number: place === undefined ? null : Number(place) });
}

function buildGit(
  options: ParsedOptions['options'],
  what: string,
  where?: string,
): Result<Command, AppError> {
  const isGlobal = options.has('global');
  if (isGlobal && (what !== 'setup' || where !== undefined))
    return usageError('--global stands behind git setup, without a folder');
  if (what === 'setup') return ok({ name: 'gitSetup', folder: where ?? '.', isGlobal });
  if (what !== 'text') return usageError(`git is followed by setup or text; found "${what}"`);
  return where === undefined ? usageError('git text needs FILE') : ok({ name: 'gitText', file: where });
}

function buildExport(options: ParsedOptions['options'], file: string): Result<Command, AppError> {
  const format = EXPORT_FORMATS.find((known) => known === options.get('to'));
  if (format === undefined) return usageError(`export needs --to ${EXPORT_FORMATS.join('|')}`);
  const audience = AUDIENCES.find((known) => known === options.get('audience')) ?? 'internal';
  const isIncomplete = options.has('incomplete');
  if (isIncomplete && audience !== 'public') return usageError('--incomplete needs --audience public');
  return ok({
    name: 'export',
    file,
    format,
    audience,
    out: options.get('out') ?? null,
    pageSize: PAGE_SIZES.find((known) => known === options.get('page-size')) ?? 'A4',
    hasMermaid: options.has('mermaid'),
    hasPictures: !options.has('no-pictures'),
    whysAs: WHYS_FORMS.find((known) => known === options.get('whys')) ?? 'text',
    isForced: options.has('force'),
    isIncomplete,
  });
}

function buildCheck(options: ParsedOptions['options'], file: string): Result<Command, AppError> {
  const isJson = options.has('json');
  const people = options.get('people');
  const audience = options.get('audience');
  const field = HINT_FIELDS.find((known) => known === options.get('field')) ?? null;
  if (options.has('language')) {
    if (audience !== undefined) return usageError('--audience is for incidents, not for --language');
    const names = (people ?? '').split(',').map((name) => name.trim());
    return ok({
      name: 'checkLanguage',
      input: file,
      people: names.filter((name) => name !== ''),
      field,
      isJson,
    });
  }
  if (people !== undefined || field !== null) return usageError('--people and --field need --language');
  return ok({ name: 'check', file, audiences: audiencesNamed(audience), isJson });
}

function audiencesNamed(word: string | undefined): readonly Audience[] {
  return word === 'both' ? AUDIENCES : [AUDIENCES.find((known) => known === word) ?? 'internal'];
}
