import { PlusIcon, XIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { AliasProposals } from '#renderer/publish/public/AliasProposals.tsx';
import styles from '#renderer/publish/public/AliasTable.module.css';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';

/** What stands for people and internal names outside, and what could. */
export function AliasTable() {
  const aliases = useIncident((incident) => incident.publication.aliases);
  const shown = useShownRows(aliases.map((alias, at) => ({ id: `${at}`, alias, at })));
  const isReadOnly = useIsReadOnly();
  const { publicVersion: edits } = useEdits();
  return (
    <div className={styles.table}>
      <AliasProposals />
      {aliases.length > 0 && (
        <>
          <div className={styles.head} aria-hidden="true">
            <span>Inside</span>
            <span>Outside</span>
          </div>
          <RowsLeftOut shown={shown} side="before" of="names" />
          {shown.rows.map(({ id, alias, at }) => (
            <AliasLine key={id} alias={alias} at={at} />
          ))}
          <RowsLeftOut shown={shown} side="after" of="names" />
        </>
      )}
      <Button tone="quiet" disabled={isReadOnly} onClick={edits.addEmptyAlias}>
        <PlusIcon size={14} aria-hidden="true" /> Add a name
      </Button>
      <p className={styles.note}>
        Attendees, owners of actions and people of the timeline go out by their roles, or as “an engineer”,
        also without a line here. Somebody who only stands in a text goes out by name without one. A line that
        stands for itself (Acme for Acme) lets a name out.
      </p>
    </div>
  );
}

function AliasLine({ alias, at }: { readonly alias: Alias; readonly at: number }) {
  const isReadOnly = useIsReadOnly();
  const { publicVersion: edits } = useEdits();
  const number = at + 1;
  return (
    <div className={styles.line}>
      <FieldText
        fieldKey={fieldKey({ place: 'publish', id: `${at}`, field: 'aliasName' })}
        label={`Name ${number}`}
        value={alias.name}
        placeholder="Sarah, orders-db-3, OPS-12"
        onText={(name) => edits.changeAlias(at, { name })}
      />
      <FieldText
        fieldKey={fieldKey({ place: 'publish', id: `${at}`, field: 'alias' })}
        label={`What stands for name ${number}`}
        value={alias.alias}
        placeholder="an engineer, a database, an internal ticket"
        onText={(text) => edits.changeAlias(at, { alias: text })}
      />
      <IconButton
        label={`Remove ${alias.name === '' ? `name ${number}` : alias.name}`}
        disabled={isReadOnly}
        onClick={() => edits.removeAlias(at)}
      >
        <XIcon size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
