import { encodingOfCharset } from '#shared/import/packed/rtfLetters.ts';
import { type ParagraphLook, type Paragraphs, PLAIN_PARAGRAPH } from '#shared/import/packed/rtfParagraphs.ts';
import { COUNTED, NAMED, NOT_TEXT } from '#shared/import/packed/rtfWords.ts';
import type { NotInText } from '#shared/import/packed/textHead.ts';

/** What is read of a group: its words, the fonts, the styles, an address, the mark of an item, or nothing. */
type Reads = 'words' | 'fonts' | 'styles' | 'address' | 'mark' | 'nothing';

/** What a group can change, and what holds again behind it. */
export interface GroupState {
  readonly reads: Reads;
  readonly isBold: boolean;
  /** Text that was deleted while changes were tracked, or is not shown. */
  readonly isHidden: boolean;
  readonly encoding: number;
  /** How many signs after a character stand for it in programs that do not know it. */
  readonly standIns: number;
  readonly look: ParagraphLook;
  /** Where the words of a link began; null outside of one. */
  readonly linkFrom: number | null;
}

/** What the file says before its text, and what was met on the way. */
export interface RtfFacts {
  /** The encoding of the whole file. */
  encoding: number;
  font: number;
  style: number;
  readonly fonts: Map<number, number>;
  /** Levels of headings by the numbers of their styles. */
  readonly headings: Map<number, number>;
  /** Of the field that is open. */
  address: string;
  mark: string;
  name: string;
  readonly left: Map<string, NotInText>;
}

export const FIRST_STATE: GroupState = {
  reads: 'words',
  isBold: false,
  isHidden: false,
  encoding: 0,
  standIns: 1,
  look: PLAIN_PARAGRAPH,
  linkFrom: null,
};

/** Takes text for what its group says that it is. */
export function writeText(text: string, state: GroupState, facts: RtfFacts, paragraphs: Paragraphs): void {
  if (state.reads === 'address') facts.address += text;
  else if (state.reads === 'mark') facts.mark += text;
  else if (state.reads === 'styles') facts.name += text;
  else if (state.reads === 'words' && !state.isHidden) paragraphs.write(text, state.isBold);
}

interface FoundWord {
  readonly word: string;
  readonly value: number | null;
  /** Programs that do not know the word pass over its group. */
  readonly isOptional: boolean;
}

/** What holds behind a word. */
export function stateAfter(
  foundWord: FoundWord,
  state: GroupState,
  facts: RtfFacts,
  paragraphs: Paragraphs,
): GroupState {
  const { word, value } = foundWord;
  if (state.reads === 'fonts' || state.reads === 'styles') return tableWord(foundWord, state, facts);
  const counted = COUNTED.get(word);
  if (counted !== undefined) {
    if (state.reads === 'words')
      facts.left.set(counted.one, { ...counted, count: (facts.left.get(counted.one)?.count ?? 0) + 1 });
    return { ...state, reads: 'nothing' };
  }
  if (NOT_TEXT.test(word)) return { ...state, reads: 'nothing' };
  const named = NAMED.get(word);
  if (named !== undefined) {
    writeText(named, state, facts, paragraphs);
    return state;
  }
  switch (word) {
    case 'fonttbl':
      return { ...state, reads: 'fonts' };
    case 'stylesheet':
      return { ...state, reads: 'styles' };
    case 'fldinst':
      facts.address = '';
      return { ...state, reads: 'address' };
    case 'fldrslt':
      return { ...state, linkFrom: paragraphs.place() };
    case 'listtext':
    case 'pntext':
      facts.mark = '';
      return { ...state, reads: 'mark' };
    case 'ansicpg':
      facts.encoding = value ?? 1252;
      return state;
    case 'mac':
      facts.encoding = 10_000;
      return state;
    case 'f':
      return { ...state, encoding: facts.fonts.get(value ?? 0) ?? 0 };
    case 'uc':
      return { ...state, standIns: Math.min(8, Math.max(0, value ?? 1)) };
    default:
      return lookAfter(foundWord, state, facts, paragraphs);
  }
}

/** Words that change how text looks, or that end a part of it. */
function lookAfter(
  foundWord: FoundWord,
  state: GroupState,
  facts: RtfFacts,
  paragraphs: Paragraphs,
): GroupState {
  const { word, value, isOptional } = foundWord;
  const isOn = value !== 0;
  const withLook = (look: Partial<ParagraphLook>): GroupState => ({
    ...state,
    look: { ...state.look, ...look },
  });
  const isShown = state.reads === 'words';
  switch (word) {
    case 'plain':
      return { ...state, isBold: false, isHidden: false };
    case 'b':
      return { ...state, isBold: isOn };
    case 'v':
    case 'deleted':
      return { ...state, isHidden: isOn };
    case 'pard':
      return { ...state, look: PLAIN_PARAGRAPH };
    case 'intbl':
      return withLook({ isInTable: true });
    case 's':
      return withLook({ heading: facts.headings.get(value ?? 0) ?? 0 });
    case 'outlinelevel':
      return withLook({ heading: headingOfOutline(value) });
    case 'ilvl':
      return withLook({ depth: Math.min(8, value ?? 0) });
    case 'line':
    case 'softline':
      if (isShown) paragraphs.endLine();
      return state;
    case 'par':
    case 'sect':
    case 'page':
      if (isShown) paragraphs.endParagraph(state.look);
      return state.look.mark === '' ? state : withLook({ mark: '' });
    case 'cell':
    case 'nestcell':
      if (isShown) paragraphs.endCell();
      return state;
    case 'row':
    case 'nestrow':
      if (isShown) paragraphs.endRow();
      return state;
    default:
      return isOptional && !/^(?:shppict|nesttableprops)$/.test(word)
        ? { ...state, reads: 'nothing' }
        : state;
  }
}

/** Words in the lists of fonts and styles, with which the file begins. */
function tableWord({ word, value }: FoundWord, state: GroupState, facts: RtfFacts): GroupState {
  if (state.reads === 'fonts') {
    if (word === 'f') facts.font = value ?? 0;
    const encoding = word === 'fcharset' ? encodingOfCharset(value ?? 0) : null;
    if (encoding !== null) facts.fonts.set(facts.font, encoding);
    return state;
  }
  if (word === 's') facts.style = value ?? 0;
  if (word === 'outlinelevel' && headingOfOutline(value) > 0)
    facts.headings.set(facts.style, headingOfOutline(value));
  return state;
}

/** 9 is the level of what is no heading. */
function headingOfOutline(value: number | null): number {
  return value !== null && value >= 0 && value < 6 ? value + 1 : 0;
}

/** What holds behind the end of a group, in the group around it. */
export function stateBehind(
  group: GroupState,
  around: GroupState,
  facts: RtfFacts,
  paragraphs: Paragraphs,
): GroupState {
  if (group.reads === 'styles') {
    const level = /^\s*(?:heading ([1-6])|(title))\s*;/i.exec(facts.name);
    if (level !== null) facts.headings.set(facts.style, level[2] === undefined ? Number(level[1]) : 1);
    facts.name = '';
  }
  if (group.linkFrom !== null && group.reads === 'words') {
    const [, address = ''] = /HYPERLINK\s+"([^"]{1,2000})"/.exec(facts.address) ?? [];
    paragraphs.link(group.linkFrom, address);
  }
  if (group.reads === 'mark' && around.reads === 'words') {
    const mark = /^\W*\d{1,3}\W/.test(facts.mark) ? '1.' : '-';
    return { ...around, look: { ...around.look, mark } };
  }
  // What is said of a paragraph within its group holds to its end.
  return group.reads === 'words' ? { ...around, look: group.look } : around;
}
