import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { changeAction } from '#electron/library/changeAction.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { actionState } from '#shared/domain/items/actionChange.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { smallIncident, writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openDocumentsInFolder, successOf } from '#test/support/openDocumentsInFolder.ts';
import { beforeLastLook } from '#test/support/otherProgram.ts';
import { PATIENT } from '#test/support/patience.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const now = at('2026-03-14T12:00:00Z');
const action = buildAction('a');
const done = { id: action.id, was: actionState(action), change: { status: 'done' } as const };

function oneFile() {
  const folder = tempFolder();
  const path = join(folder, 'a.incident');
  const incident = writtenIncident(path, { actions: [action] });
  const versions = createKeptVersions(join(folder, 'versions'));
  const read = (): Incident => JSON.parse(readFileSync(path, 'utf8'));
  const change = (seen: typeof done | object = {}) =>
    changeAction(path, { incidentId: incident.id, ...done, ...seen }, { versions, now });
  return { path, incident, versions, read, change };
}

describe('an action of an incident that is not open', () => {
  it('is changed in its file, which had another content before among its versions', async () => {
    const { incident, read, change, versions } = oneFile();
    const answer = successOf(await change());
    expect(answer.actions[0]).toMatchObject({ status: 'done' });
    expect(read()).toMatchObject({ updatedAt: now, actions: [{ id: 'a', status: 'done' }] });
    expect(await versions.list(incident.id)).toHaveLength(1);
  });

  it('leaves the file as it is where nothing is to be changed, or the change is refused', async () => {
    const { path, incident, change } = oneFile();
    const text = readFileSync(path, 'utf8');
    successOf(await change({ change: { status: 'open' } }));
    expect(await change({ incidentId: toId('another') })).toMatchObject({
      error: { code: 'not-one-incident' },
    });
    expect(await change({ id: toId('b') })).toMatchObject({ error: { code: 'action-gone', file: path } });
    expect(readFileSync(path, 'utf8')).toBe(text);
    writeFileSync(path, serializeIncident({ ...incident, actions: [{ ...action, status: 'not-doing' }] }));
    expect(await change()).toMatchObject({ error: { code: 'action-changed' } });
  });

  it('is changed in what another program saved at the same moment', async () => {
    const { path, incident, read, change } = oneFile();
    let isFirst = true;
    await beforeLastLook(path, () => {
      if (isFirst)
        writeFileSync(path, serializeIncident({ ...incident, summary: 'Typed elsewhere meanwhile' }));
      isFirst = false;
    });
    successOf(await change());
    expect(read()).toMatchObject({ summary: 'Typed elsewhere meanwhile', actions: [{ status: 'done' }] });
  });

  it('tells the window that has the incident open, which keeps its own words', async () => {
    const { folder, documents, changes, versions } = openDocumentsInFolder();
    const path = join(folder, 'a.incident');
    const incident = writtenIncident(path, { ...smallIncident(), actions: [action] });
    const { handle } = successOf(await documents.open(path));
    successOf(await changeAction(path, { incidentId: incident.id, ...done }, { versions, now }));
    await vi.waitFor(() => expect(changes).toEqual(['changed']), PATIENT);
    expect(await documents.save(handle, { ...incident, summary: 'Typed here' })).toMatchObject({
      error: { code: 'changed-on-disk' },
    });
    const theirs = successOf(await documents.readTheirs(handle, incident.id));
    expect(theirs.incident.actions[0]?.status).toBe('done');
  });
});
