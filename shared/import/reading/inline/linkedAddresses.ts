import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** A link or a picture with its words and its address. */
export const LINKED =
  /!?\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,100}\]){0,300})\]\(\s{0,3}<?((?:[^\s()<>\\]|\\.|\([^\s()]{0,200}\)){1,2000})>?(?:\s+"[^"\n]{0,300}")?\s{0,3}\)/g;
/** Places within the page say nothing elsewhere, and who is mentioned is named already. */
export const NO_ADDRESS = /^(?:#|mailto:|data:|javascript:)/i;

/** `words: address` of each link and picture in lines whose address a text made of them does not say. Code has none. */
export function linksBeside(lines: readonly ScannedLine[], said: string): readonly string[] {
  const more = lines
    .filter(({ kind }) => kind !== 'fence')
    .flatMap(({ raw }) => linkedIn(raw))
    .filter(({ address }) => !said.includes(address));
  return [...new Set(more.map(({ words, address }) => (words === '' ? address : `${words}: ${address}`)))];
}

function linkedIn(raw: string): readonly { readonly words: string; readonly address: string }[] {
  return [...raw.matchAll(LINKED)]
    .map(([, words = '', address = '']) => ({
      words: words.replace(/[*_`\\]/g, '').trim(),
      address: address.replace(/\\(?=[!-/:-@[-`{-~])/g, ''),
    }))
    .filter(({ address }) => !NO_ADDRESS.test(address));
}
