import { useMemo, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { TextDifference } from '#renderer/publish/public/TextDifference.tsx';
import { usePublicAliases } from '#renderer/publish/public/usePublicAliases.ts';
import { useAppStore, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { withAliases } from '#shared/aliases/withAliases.ts';
import {
  type PublicCandidate,
  publicCandidates,
} from '#shared/publication/publicVersion/publicCandidates.ts';
import styles from './PublicThingList.module.css';

const GROUPS = [
  { kind: 'impact', title: 'Impact' },
  { kind: 'timeline', title: 'Timeline' },
  { kind: 'actions', title: 'Action items' },
] as const;

/** So many internal things are shown at a time; a long timeline has thousands. */
const PORTION = 40;

/** Everything that is in the public version besides its texts, with a mark to leave it out or to take it in. */
export function PublicThingList() {
  const candidates = useCandidates();
  return (
    <div className={styles.groups}>
      {GROUPS.map(({ kind, title }) => (
        <Group key={kind} title={title} things={candidates.filter((candidate) => candidate.kind === kind)} />
      ))}
      <p className={styles.note}>
        The public version says when the impact began and ended in any case, in neutral words where those
        events are internal. Who did something, owners, tickets, the Five Whys and everything private never go
        out.
      </p>
    </div>
  );
}

/** The same list while what it is made of stays: typing a public text must not look through a long timeline. */
function useCandidates(): readonly PublicCandidate[] {
  const impact = useIncident((incident) => incident.impact);
  const timeline = useIncident((incident) => incident.timeline);
  const milestones = useIncident((incident) => incident.milestones);
  const actions = useIncident((incident) => incident.actions);
  const timeZone = useIncident((incident) => incident.timeZone);
  return useMemo(
    () => publicCandidates({ impact, timeline, milestones, actions, timeZone }),
    [impact, timeline, milestones, actions, timeZone],
  );
}

function Group({ title, things }: { readonly title: string; readonly things: readonly PublicCandidate[] }) {
  // Things that were public when the place was opened stay in sight, so that a person can mark them again.
  const [kept] = useState(() => new Set(things.filter(({ isPublic }) => isPublic).map(({ id }) => id)));
  const [internalShown, showInternal] = useState(0);
  const isKept = ({ id, isPublic }: PublicCandidate) => isPublic || kept.has(id);
  const others = things.filter((thing) => !isKept(thing));
  const shown = new Set(others.slice(0, internalShown));
  const hidden = others.length - shown.size;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>
        {title} <span className={styles.count}>{countOf(things)}</span>
      </legend>
      <ul className={styles.things}>
        {things
          .filter((thing) => isKept(thing) || shown.has(thing))
          .map((thing) => (
            <PublicThing key={thing.id} thing={thing} />
          ))}
      </ul>
      {hidden > 0 && (
        <Button tone="quiet" edge="start" onClick={() => showInternal(internalShown + PORTION)}>
          {`Show ${Math.min(hidden, PORTION)} internal ${hidden > PORTION ? `of ${hidden}` : 'too'}`}
        </Button>
      )}
    </fieldset>
  );
}

function countOf(things: readonly PublicCandidate[]): string {
  if (things.length === 0) return 'none yet';
  return `${things.filter(({ isPublic }) => isPublic).length} of ${things.length} public`;
}

/** One thing as it reads outside, and whether it goes there. */
function PublicThing({ thing }: { readonly thing: PublicCandidate }) {
  const { text, when, isPublic } = thing;
  const reads = withAliases(text, usePublicAliases());
  const isDifferenceShown = useAppStore(({ publishView }) => publishView.isDifferenceShown);
  const isReadOnly = useIsReadOnly();
  const { publicVersion } = useEdits();
  const isCompared = isDifferenceShown && reads !== text;
  return (
    <li>
      <Checkbox
        className={styles.thing}
        checked={isPublic}
        disabled={isReadOnly}
        onChecked={(isChecked) => publicVersion.setPublic(thing, isChecked)}
      >
        {when !== '' && <span className={styles.when}>{when}</span>}
        <span className={styles.words} dir="auto">
          {isCompared ? <TextDifference internal={text} external={reads} /> : reads || 'Not described yet'}
        </span>
      </Checkbox>
    </li>
  );
}
