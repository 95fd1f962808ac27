import type { ParsedIncident } from '#shared/format/parseIncidentFile.ts';
import { type ActionsInFile, actionsInFile } from '#shared/publication/actions/libraryActions.ts';
import { type FigureFacts, figureFacts } from '#shared/publication/figures/figureFacts.ts';
import { type IncidentInFile, incidentInFile } from '#shared/publication/library/incidentInFile.ts';
import { type SafeguardsInFile, safeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';

/** What the places of the first screen show of one file, so that it is read once for all of them. */
export interface LibraryFile {
  readonly listed: IncidentInFile;
  readonly actions: ActionsInFile;
  readonly figures: FigureFacts;
  readonly safeguards: SafeguardsInFile;
}

/** A place takes what it needs here, and not by reading the files once more. */
export function libraryFile({ incident, isReadOnly }: ParsedIncident, path: string): LibraryFile {
  return {
    listed: incidentInFile(incident, path, isReadOnly),
    actions: actionsInFile(incident, path, isReadOnly),
    figures: figureFacts(incident, path),
    safeguards: safeguardsInFile(incident, path),
  };
}
