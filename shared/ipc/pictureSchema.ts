import { z } from 'zod';
import { isEvidenceFile } from '#shared/domain/incident/picture.ts';
import { handle } from '#shared/ipc/documentSchema.ts';
import { error, fileName } from '#shared/ipc/placeSchema.ts';

const nothing = z.undefined();

/** The largest picture in base64, with room for one that is refused in words. */
const MAX_PICTURE = 40_000_000;
const pictureFile = z.string().refine(isEvidenceFile, 'the name of a picture or file');
const pixels = { width: z.number(), height: z.number() };
const picture = z.object({
  file: pictureFile,
  ...pixels,
  parts: z.number().exactOptional(),
  isAnonymous: z.boolean().exactOptional(),
});

/** What a page asks about the pictures and files beside an incident. */
export const PICTURE_REQUESTS = {
  /** Answers what the incident is to name, once the file is on the disk. */
  'pictures:add': { request: z.object({ handle, base64: z.string().max(MAX_PICTURE) }), response: picture },
  /** Asks for files. Nothing is taken in and nothing refused where the person cancels. */
  'pictures:choose': {
    request: z.object({ handle }),
    response: z.object({
      taken: z.array(picture.extend({ name: fileName })),
      refused: z.array(z.object({ name: fileName, error })),
      /** Drawings and PDFs, which only a page can make pixels of. */
      toDraw: z.array(z.object({ name: fileName, mediaType: z.string(), base64: z.string() })),
    }),
  },
  /** Opens a file that is no picture with the program that the system has for it. */
  'pictures:open': { request: z.object({ handle, file: pictureFile }), response: nothing },
  /** The beginning of a text or a table, or all of it. */
  'pictures:lines': {
    request: z.object({ handle, file: pictureFile, isWhole: z.boolean().exactOptional() }),
    response: z.object({ lines: z.array(z.string()), isAll: z.boolean() }),
  },
  /** The whole of a PDF, which only a page can draw. */
  'pictures:pdf': {
    request: z.object({ handle, file: pictureFile }),
    response: z.object({ base64: z.string().max(MAX_PICTURE) }),
  },
  /** Fails with what is wrong with the file of a picture. */
  'pictures:look': { request: z.object({ handle, file: z.string() }), response: nothing },
  /** Which files nothing refers to, where `used` is all that the window knows of, with its undo steps. */
  'pictures:unused': {
    request: z.object({ handle, used: z.array(z.string()) }),
    response: z.object({ files: z.array(pictureFile) }),
  },
  /** Answers in which folders of other incidents beside it some of them lie as well; those stay. */
  'pictures:delete': {
    request: z.object({ handle, files: z.array(pictureFile) }),
    response: z.object({ alsoIn: z.array(fileName) }),
  },
} as const;
