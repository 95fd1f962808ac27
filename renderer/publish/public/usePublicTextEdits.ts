import { useEdit } from '#renderer/store/useEdit.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { PublicText } from '#shared/domain/incident/publication.ts';
import { editPublication } from '#shared/domain/publicationEdits.ts';
import { draftPublicText } from '#shared/publication/publicVersion/draftPublicText.ts';

interface PublicTextEdits {
  readonly key: string;
  setText(text: string): void;
  /** Puts a draft in the place of what stands there, as an undo step of its own. */
  draft(): void;
}

/** The edits of one text of the public version; an empty text is none. */
export function usePublicTextEdits(part: PublicText): PublicTextEdits {
  const edit = useEdit();
  const key = fieldKey('publish', '', part);
  return {
    key,
    setText: (text) =>
      edit({
        label: 'Edit public text',
        burst: key,
        apply: (incident) => editPublication(incident, { [part]: text === '' ? undefined : text }),
      }),
    draft: () =>
      edit({
        label: 'Draft public text',
        apply: (incident) => editPublication(incident, { [part]: draftPublicText(incident, part) }),
      }),
  };
}
