import { describe, expect, it } from 'vitest';
import { isCommandLine } from '#electron/commandLine/arguments/isCommandLine.ts';
import { needsPage, parseCommand } from '#electron/commandLine/arguments/parseCommand.ts';

const parse = (line: string) => parseCommand(line.split(' ').filter((word) => word !== ''));

describe('parseCommand', () => {
  it('fills in what is left out', () => {
    expect(parse('export a.incident --to pdf')).toEqual({
      ok: true,
      value: {
        name: 'export',
        file: 'a.incident',
        format: 'pdf',
        audience: 'internal',
        out: null,
        pageSize: 'A4',
        hasMermaid: false,
        hasPictures: true,
        whysAs: 'text',
        isForced: false,
        isIncomplete: false,
      },
    });
  });

  it('reads every option, in any place and in both ways of writing', () => {
    const expected = {
      format: 'markdown',
      audience: 'public',
      out: '-',
      pageSize: 'Letter',
      hasMermaid: true,
      hasPictures: false,
      whysAs: 'tree',
    };
    for (const line of [
      'export a --to markdown --audience public --out - --page-size Letter --mermaid --no-pictures --whys tree',
      'export --whys=tree --no-pictures --mermaid --page-size=Letter --out=- --audience=public --to=markdown a',
    ]) {
      expect(parse(line)).toMatchObject({ ok: true, value: { file: 'a', ...expected } });
    }
  });

  it('tells what replaces a file from what publishes an incomplete version', () => {
    const flagged = (flags: string) => parse(`export a --to pdf --audience public ${flags}`);
    expect(flagged('--force')).toMatchObject({ value: { isForced: true, isIncomplete: false } });
    expect(flagged('--incomplete')).toMatchObject({ value: { isForced: false, isIncomplete: true } });
    expect(parse('export a --to pdf --incomplete')).toMatchObject({
      error: { code: 'usage', reason: '--incomplete needs --audience public' },
    });
  });

  it('takes a file that begins with a dash after --', () => {
    expect(parse('check --json -- --odd.incident')).toMatchObject({
      value: { file: '--odd.incident', isJson: true },
    });
  });

  it('reads what to import, and leaves open what only the text can tell', () => {
    expect(parse('import notes.md')).toEqual({
      ok: true,
      value: {
        name: 'import',
        inputs: ['notes.md'],
        format: 'auto',
        day: null,
        year: null,
        timeZone: null,
        startsAt: null,
        clockHours: null,
        incident: null,
        columns: [],
        list: null,
        several: null,
        same: null,
        out: null,
        into: null,
        isJson: false,
        isForced: false,
      },
    });
    expect(parse('import - --date 2026-03-10 --force')).toMatchObject({
      value: { day: { year: 2026, month: 3, day: 10 }, isForced: true },
    });
    expect(parse('import - --from text --year 2019 --time-zone Asia/Tokyo --out a.incident')).toMatchObject({
      value: { inputs: ['-'], format: 'text', year: 2019, timeZone: 'Asia/Tokyo', out: 'a.incident' },
    });
    expect(
      parse(
        'import a.json b.csv --json --incident 2 --clock 12 --starts-at 2026-03-12T09:00Z --into a.incident',
      ),
    ).toMatchObject({
      value: {
        inputs: ['a.json', 'b.csv'],
        isJson: true,
        incident: 1,
        startsAt: '2026-03-12T09:00Z',
        clockHours: 12,
        into: 'a.incident',
      },
    });
    expect(parse('import a.json --out a.incident --into b.incident').ok).toBe(false);
    expect(parse('import a.vtt --starts-at nine').ok).toBe(false);
    expect(parse('import a.json --incident 0').ok).toBe(false);
  });

  it('reads the other commands', () => {
    expect(parse('check a.incident')).toEqual({
      ok: true,
      value: { name: 'check', file: 'a.incident', audiences: ['internal'], isJson: false },
    });
    expect(parse('check a.incident --audience both')).toMatchObject({
      value: { audiences: ['internal', 'public'] },
    });
    expect(parse('check notes.md --language --field cause --json')).toEqual({
      ok: true,
      value: { name: 'checkLanguage', input: 'notes.md', people: [], field: 'cause', isJson: true },
    });
    expect(parseCommand(['check', '--language', '-', '--people', 'Anna Weber, Tom'])).toMatchObject({
      value: { input: '-', people: ['Anna Weber', 'Tom'], field: null, isJson: false },
    });
    expect(parse('copies a.incident')).toEqual({
      ok: true,
      value: { name: 'copies', file: 'a.incident', copies: [] },
    });
    expect(parse('copies a.incident b.incident c.incident')).toMatchObject({
      value: { copies: ['b.incident', 'c.incident'] },
    });
    expect(parse('git setup')).toMatchObject({ value: { name: 'gitSetup', folder: '.', isGlobal: false } });
    expect(parse('git setup --global')).toMatchObject({ value: { name: 'gitSetup', isGlobal: true } });
    expect(parse('git setup dir --global')).toMatchObject({ ok: false });
    expect(parse('list dir --json')).toEqual({
      ok: true,
      value: { name: 'list', folder: 'dir', isJson: true },
    });
    expect(parseCommand(['search', 'connection pool', 'dir', '--json'])).toEqual({
      ok: true,
      value: { name: 'search', query: 'connection pool', folder: 'dir', isJson: true },
    });
    expect(parse('actions dir --to markdown --overdue --owner Sarah')).toEqual({
      ok: true,
      value: {
        name: 'actions',
        path: 'dir',
        target: 'markdown',
        filter: { isOverdue: true, owner: 'Sarah', team: null },
        out: null,
        isForced: false,
      },
    });
    for (const line of ['--help', '-h', 'help', 'export --help']) {
      expect(parse(line)).toEqual({ ok: true, value: { name: 'help' } });
    }
  });

  it.each([
    ['', 'no command given'],
    ['exprot a', 'unknown command "exprot"'],
    ['constructor a', 'unknown command "constructor"'],
    ['publish notes.md', 'unknown command "publish"'],
    ['check a --people John', '--people and --field need --language'],
    [
      'check a --language --field title',
      '"--field" is summary, timeline, cause, factor, wentWell, action, lesson; found "title"',
    ],
    ['check a --constructor', 'unknown option "--constructor"'],
    ['check a -json', 'unknown option "-json"'],
    ['export a', 'export needs --to markdown|pdf|html|json'],
    ['export --to pdf', 'export needs FILE'],
    ['export a b --to pdf', 'export takes one FILE; found also "b"'],
    ['list', 'list needs DIR'],
    ['search pool', 'search needs QUERY DIR'],
    ['search pool dir other', 'search takes QUERY DIR; found also "other"'],
    ['import', 'import needs INPUT'],
    ['copies', 'copies needs FILE'],
    ['git', 'git needs setup|text'],
    ['git setup a b', 'git takes setup|text [DIR|FILE]; found also "b"'],
    ['diff a b c', 'diff takes OLD NEW; found also "c"'],
    ['export a --to', '"--to" needs a value'],
    ['export a --to=', '"--to" needs a value'],
    ['export a --to docx', '"--to" is markdown, pdf, html, json; found "docx"'],
    ['export a --to pdf --page-size A5', '"--page-size" is A4, Letter; found "A5"'],
    ['export a --to pdf --audience all', '"--audience" is internal, public; found "all"'],
    ['check a --json=yes', '"--json" takes no value'],
  ])('refuses %j and names the word', (line, reason) => {
    expect(parse(line)).toEqual({ ok: false, error: { code: 'usage', reason } });
  });
});

describe('isCommandLine', () => {
  it('tells commands, also misspelt ones, from files to open', () => {
    for (const args of [['export', 'a'], ['exprot'], ['--help'], ['--version']])
      expect(isCommandLine(args)).toBe(true);
    for (const args of [[], ['a.incident'], ['/home/x/a'], ['--no-sandbox']])
      expect(isCommandLine(args)).toBe(false);
  });
});

describe('needsPage', () => {
  it('is so for a PDF alone, however that is written, so that nothing else waits for the engine', () => {
    const needs = (line: string) => needsPage(line.split(' '));
    for (const line of ['export a --to pdf', 'export --to=pdf a']) expect(needs(line)).toBe(true);
    for (const line of ['export a --to html', 'export pdf --to json', 'check pdf', 'export --to pdf']) {
      expect(needs(line)).toBe(false);
    }
  });
});
