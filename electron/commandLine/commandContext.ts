import type { Writable } from 'node:stream';
import type { OwnOutputs } from '#electron/export/ownOutputs.ts';
import type { RenderTools } from '#electron/export/renderDocument.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';

/** What a command line gets from its process. */
export interface CommandContext extends RenderTools {
  /** The words that start this program from anywhere: its path and what has to follow it. */
  readonly startedBy: readonly string[];
  readonly ownOutputs: OwnOutputs;
  readonly versions: KeptVersions;
  /** Takes results only, so that it can be piped. */
  readonly stdout: Writable;
  /** Takes errors and notices only, one line each, and on a terminal how far a long import is. */
  readonly stderr: Writable;
}
