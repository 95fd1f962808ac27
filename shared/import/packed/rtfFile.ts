import { err, ok, type Result } from '#shared/basics/result.ts';
import { MOST_CHARACTERS, type PackedText, TOO_LONG } from '#shared/import/packed/packedText.ts';
import { lettersOf } from '#shared/import/packed/rtfLetters.ts';
import { createParagraphs } from '#shared/import/packed/rtfParagraphs.ts';
import {
  FIRST_STATE,
  type GroupState,
  type RtfFacts,
  stateAfter,
  stateBehind,
  writeText,
} from '#shared/import/packed/rtfState.ts';
import { type RtfToken, rtfTokens } from '#shared/import/packed/rtfTokens.ts';
import { withTextHead } from '#shared/import/packed/textHead.ts';

/** A document in RTF: its paragraphs, headings, lists and tables as Markdown. */
export const RTF_FILE: PackedText = {
  holds: ({ bytes }) => String.fromCharCode(...bytes.subarray(0, 5)) === '{\\rtf',
  text: async ({ bytes }) => rtfMarkdown(bytes),
};

/** More groups in one another are in no document that a person wrote. */
const MOST_NESTED = 2000;

function rtfMarkdown(bytes: Uint8Array): Result<string, string> {
  const reader = createReader();
  for (const token of rtfTokens(oneCharacterEach(bytes))) {
    const problem = reader.take(token);
    if (problem !== null) return err(problem);
    if (reader.isAtEnd()) break;
  }
  if (!reader.isAtEnd()) return err('it is a rich text file (RTF) whose end is missing');
  const { text, left } = reader.result();
  return text === ''
    ? err('it is a rich text file (RTF) without text')
    : ok(withTextHead('A rich text file (RTF)', left, text));
}

function oneCharacterEach(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function createReader() {
  const paragraphs = createParagraphs();
  const facts: RtfFacts = {
    encoding: 1252,
    font: 0,
    style: 0,
    fonts: new Map(),
    headings: new Map(),
    address: '',
    mark: '',
    name: '',
    left: new Map(),
  };
  const outer: GroupState[] = [];
  let state = FIRST_STATE;
  let pending = '';
  /** Signs that are still to be passed over behind a character. */
  let toSkip = 0;
  let isOptional = false;
  let isEnded = false;

  const write = (text: string) => writeText(text, state, facts, paragraphs);
  const flush = () => {
    if (pending !== '') write(lettersOf(pending, state.encoding === 0 ? facts.encoding : state.encoding));
    pending = '';
  };
  const takeBytes = (bytes: string) => {
    const skipped = Math.min(toSkip, bytes.length);
    toSkip -= skipped;
    isOptional = false;
    pending += bytes.slice(skipped);
  };
  const takeWord = (word: string, value: number | null) => {
    if (word === '*') {
      isOptional = true;
      return;
    }
    if (word === 'u') write(String.fromCharCode((value ?? 0) & 0xffff));
    toSkip = word === 'u' ? state.standIns : 0;
    state = stateAfter({ word, value, isOptional }, state, facts, paragraphs);
    isOptional = false;
  };
  return {
    /** Reads on; words where that is impossible. */
    take(token: RtfToken): string | null {
      if (token.kind === 'bytes') {
        takeBytes(token.bytes);
        return null;
      }
      flush();
      if (token.kind === 'word') takeWord(token.word, token.value);
      else if (token.kind === 'open') {
        if (outer.length > MOST_NESTED) return 'its parts are nested too deeply for a document';
        outer.push(state);
        state = { ...state, linkFrom: null };
        toSkip = 0;
      } else {
        state = stateBehind(state, outer.pop() ?? FIRST_STATE, facts, paragraphs);
        isEnded = outer.length === 0;
        toSkip = 0;
      }
      return paragraphs.size() > MOST_CHARACTERS ? TOO_LONG : null;
    },
    isAtEnd: () => isEnded,
    result() {
      paragraphs.endParagraph(state.look);
      return { text: paragraphs.text(), left: [...facts.left.values()] };
    },
  };
}
