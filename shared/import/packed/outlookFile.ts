import { err } from '#shared/basics/result.ts';
import type { PackedText } from '#shared/import/packed/packedText.ts';

/** A compound file, in which old programs of Office keep everything. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of a stream that every item of Outlook has, and nothing else. */
const OF_OUTLOOK = '__properties_version1.0';

/**
 * A mail as Outlook saves it by itself (`.msg`). It is refused: the only library that is kept well reads on for ever in a
 * file whose parts lead in a circle.
 */
export const OUTLOOK_FILE: PackedText = {
  holds: ({ bytes }) =>
    SIGNATURE.every((byte, at) => bytes[at] === byte) &&
    new TextDecoder('utf-16le').decode(bytes).includes(OF_OUTLOOK),
  text: async () =>
    err(
      'it is a mail in Outlook’s own form, .msg; save it there as text, as a web page or as .eml, and bring that file',
    ),
};
