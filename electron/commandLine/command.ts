import type { Audience, ExportFormat } from '#shared/domain/publication.ts';
import type { PageSize } from '#shared/settings/settings.ts';

/** Where an export goes when the command line asks for standard output. */
export const STANDARD_OUTPUT = '-';

export interface ExportCommand {
  readonly name: 'export';
  readonly file: string;
  readonly format: ExportFormat;
  readonly audience: Audience;
  /** A path, {@link STANDARD_OUTPUT}, or null: beside the incident under the usual name. */
  readonly out: string | null;
  readonly pageSize: PageSize;
  readonly hasMermaid: boolean;
}

export interface CheckCommand {
  readonly name: 'check';
  readonly file: string;
  readonly isJson: boolean;
}

export interface ListCommand {
  readonly name: 'list';
  readonly folder: string;
  readonly isJson: boolean;
}

/** What a command line asks for, with every default filled in. */
export type Command =
  | ExportCommand
  | CheckCommand
  | ListCommand
  | { readonly name: 'help' }
  | { readonly name: 'version' };
