import { err, ok, type Result } from '#shared/basics/result.ts';
import { createIncident } from '#shared/domain/createIncident.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentLike } from '#shared/domain/incidentLike.ts';
import { type Drafts, NO_DRAFTS } from '#shared/drafts/drafts.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { PUSH_CHANNELS, type PushChannel, type RequestChannel } from '#shared/ipc/channels.ts';
import { type PushOf, REQUESTS } from '#shared/ipc/contract.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';
import { createReceivedIncidents } from '#shared/ipc/handOver.ts';
import type { OpenedIncident, RecoveryNote, StartInfo, Synced } from '#shared/ipc/payloads.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { decideConflict } from '#shared/merge/decideConflict.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import type { EarlierVersion, IncidentCommit } from '#shared/versions/versionRows.ts';
import { countedIds, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { binInMemory } from '#test/support/inMemory/binInMemory.ts';
import { copiesInMemory } from '#test/support/inMemory/copiesInMemory.ts';
import { keptInMemory } from '#test/support/inMemory/keptInMemory.ts';
import { libraryInMemory } from '#test/support/inMemory/libraryInMemory.ts';
import { picturesInMemory } from '#test/support/inMemory/picturesInMemory.ts';
import { type Handlers, takenRequest } from '#test/support/inMemory/takenRequest.ts';
import { versionsInMemory } from '#test/support/inMemory/versionsInMemory.ts';
import { wallInMemory } from '#test/support/inMemory/wallInMemory.ts';
import {
  type KeptInTest,
  nothingKept,
  withoutFileInMemory,
} from '#test/support/inMemory/withoutFileInMemory.ts';

/** A main process in memory, and what a test can do to it. */
export interface FakeDesktop {
  readonly api: DesktopApi;
  /** What is on disk, by path. Putting something else there is another program's doing. */
  readonly files: Map<string, Incident>;
  /** Everything that was asked, in order. */
  readonly requests: { readonly channel: RequestChannel; readonly request: unknown }[];
  readonly recoveries: Map<string, RecoveryNote>;
  /** What comes of a sync. */
  synced: Synced;
  /** What conflict copies come from, by path; the others have no known beginning. */
  readonly copyBases: Map<string, Incident>;
  /** What is kept of the incident, newest first. */
  readonly versions: EarlierVersion[];
  /** What is kept of incidents whose file is gone. */
  readonly keptAlone: KeptInTest;
  /** Who committed changes of the incident, and what nobody did yet. */
  readonly repository: { readonly commits: IncidentCommit[]; uncommitted: string | null };
  /**
   * The newest edits that were handed over to be kept apart, by handle, until a save of them or of newer ones. A save
   * that fails with `isKept` hands its edits over, too.
   */
  readonly kept: ReadonlyMap<string, Incident>;
  /** What was half typed, by the id of its incident; `forms` for what belongs to none. */
  readonly keptDrafts: Map<string, Drafts>;
  /** What the file dialogs answer; null: cancelled. */
  chosenPath: string | null;
  /** The file that was chosen to be imported or kept as evidence; null: cancelled. */
  chosenText: { readonly name: string; readonly text: string } | null;
  /** Reads a file as the main process does when it opens one: from then on it notices changes by others. */
  read(path: string): Result<OpenedIncident, AppError>;
  /** How often a request of this channel came. */
  count(channel: RequestChannel): number;
  /** Answers the channel with this failure from now on; null: works again. */
  fail(channel: RequestChannel, error: AppError | null): void;
  /** Keeps answers of the channel back until the returned function is called. */
  hold(channel: RequestChannel): () => void;
  push<Channel extends PushChannel>(channel: Channel, message: PushOf<Channel>): void;
}

const START: Omit<StartInfo, 'recoveries'> = {
  settings: DEFAULT_SETTINGS,
  recent: [],
  platform: 'linux',
  version: '0.0.0',
  opened: null,
  openError: null,
  formDrafts: {},
};

const NOTHING_SYNCED: Synced = {
  remote: 'origin/main',
  committed: [],
  received: [],
  sent: 0,
  left: [],
  undecided: [],
};

const SAVE_CHANNELS: ReadonlySet<RequestChannel> = new Set([
  'incident:save',
  'incident:saveMerged',
  'incident:overwrite',
]);

/**
 * Stands in for the main process: files in memory, written only where the content is still what was
 * read. As in the real one, what crosses is validated and copied.
 */
export function fakeDesktopApi(start: Partial<StartInfo> = {}): FakeDesktop {
  const files = new Map<string, Incident>();
  const seen = new Map<string, Incident | undefined>();
  /** What was read to be merged, by path. */
  const handedOver = new Map<string, Incident>();
  const recoveries = new Map((start.recoveries ?? []).map((note) => [note.id, note]));
  const keptDrafts = new Map<string, Drafts>(Object.entries({ forms: start.formDrafts ?? {} }));
  const keptEdits = keptInMemory();
  const copies = copiesInMemory(files);
  const versions: EarlierVersion[] = [];
  const keptAlone = nothingKept();
  const repository: FakeDesktop['repository'] = { commits: [], uncommitted: null };
  const received = createReceivedIncidents();
  const failures = new Map<RequestChannel, AppError>();
  const held = new Map<RequestChannel, Promise<void>>();
  const listeners = new Map<PushChannel, Set<(message: never) => void>>(
    PUSH_CHANNELS.map((channel) => [channel, new Set()]),
  );
  const make = { newId: countedIds('made'), now: () => timestampAt(TEST_NOW_MS) };

  const open = (path: string): Result<OpenedIncident, AppError> => {
    const incident = files.get(path);
    if (incident === undefined) return err(appError('file-not-found', { file: path }));
    seen.set(path, incident);
    const state = received.given(path, incident);
    const drafts = keptDrafts.get(incident.id) ?? NO_DRAFTS;
    return ok({ handle: path, path, incident, repairs: [], isReadOnly: false, drafts, state });
  };
  const put = (path: string, incident: Incident) => {
    files.set(path, incident);
    seen.set(path, incident);
    return ok({ savedAt: timestampAt(TEST_NOW_MS), size: JSON.stringify(incident).length });
  };
  const save = (handle: string, incident: Incident, order: number) => {
    keptEdits.drop(handle, order);
    return put(handle, incident);
  };
  const putAndOpen = (path: string, incident: Incident) => {
    put(path, incident);
    return open(path);
  };
  const nothing = () => ok(undefined);
  const handlers: Handlers = {
    'app:start': () =>
      ok({
        ...START,
        ...start,
        recoveries: [...recoveries.values()],
        formDrafts: keptDrafts.get('forms') ?? NO_DRAFTS,
      }),
    'settings:change': nothing,
    ...libraryInMemory(files, make.now),
    ...binInMemory(files),
    'incident:create': (facts) =>
      putAndOpen(`/incidents/${facts.title}.incident`, createIncident(facts, make)),
    'incident:createLike': ({ path, title }) => {
      const template = files.get(path);
      if (template === undefined) return err(appError('file-not-found', { file: path }));
      const incident = incidentLike(template, title, make);
      return putAndOpen(`/incidents/${incident.title}.incident`, incident);
    },
    'incident:createSample': () => putAndOpen('/incidents/sample.incident', createSampleIncident(make)),
    'incident:open': ({ path }) => open(path),
    'incident:openDialog': () => (fake.chosenPath === null ? ok(null) : open(fake.chosenPath)),
    'incident:save': ({ handle, incident }, order) =>
      files.get(handle) === seen.get(handle)
        ? save(handle, incident, order)
        : err(appError('changed-on-disk', { file: handle })),
    'incident:overwrite': ({ handle, incident }, order) => save(handle, incident, order),
    'incident:theirs': ({ handle, incidentId }) => {
      const incident = files.get(handle);
      if (incident === undefined) return err(appError('file-not-found', { file: handle }));
      if (incident.id !== incidentId) return err(appError('not-one-incident', { file: handle }));
      handedOver.set(handle, incident);
      return ok({ incident, repairs: [] });
    },
    'incident:canTakeTheirs': ({ incident, at }) => {
      const conflict = incident.conflicts?.[at];
      return ok({
        isPossible: conflict !== undefined && decideConflict(incident, conflict, 'theirs') !== null,
      });
    },
    'incident:saveMerged': ({ handle, incident }, order) =>
      files.get(handle) === handedOver.get(handle)
        ? save(handle, incident, order)
        : err(appError('changed-on-disk', { file: handle })),
    'incident:keep': ({ handle, incident }, order) => {
      keptEdits.keep(handle, incident, order);
      return ok(undefined);
    },
    'incident:saveCopy': ({ handle, incident }, order) => {
      if (fake.chosenPath === null) return ok(null);
      keptEdits.leaveTo(fake.chosenPath, handle, order);
      return putAndOpen(fake.chosenPath, incident);
    },
    'incident:reload': ({ handle }, order) => {
      keptEdits.drop(handle, order);
      return open(handle);
    },
    'incident:shown': nothing,
    'incident:close': nothing,
    'incident:reveal': nothing,
    ...copies.handlers,
    ...versionsInMemory(versions, repository),
    ...withoutFileInMemory(keptAlone, files),
    'sync:run': () => ok(fake.synced),
    'sync:cancel': nothing,
    'recovery:restore': ({ id }) => open(recoveries.get(id)?.path ?? ''),
    'recovery:discard': ({ id }) => ok(void recoveries.delete(id)),
    'drafts:keep': ({ of, drafts }) => {
      keptDrafts.set(of === null ? 'forms' : of.incidentId, drafts);
      return ok(undefined);
    },
    ...picturesInMemory(() => fake.chosenText),
    'import:choose': () => {
      const { chosenText } = fake;
      if (chosenText === null) return ok([]);
      const base64 = Buffer.from(chosenText.text).toString('base64');
      return ok([{ name: chosenText.name, base64 }]);
    },
    'sheets:write': ({ people }) => {
      const folder = fake.chosenPath;
      if (folder === null) return ok(null);
      return ok({ folder, paths: people.map((_, index) => `${folder}/questions-${index + 1}.html`) });
    },
    'export:run': () => ok(fake.chosenPath === null ? null : { path: fake.chosenPath }),
    'export:cancel': nothing,
    'export:copy': nothing,
    'export:print': () => ok({ isPrinted: true }),
    'figure:copy': nothing,
    'file:save': () => ok(fake.chosenPath === null ? null : { path: fake.chosenPath }),
    'file:open': nothing,
    'file:reveal': nothing,
    'statusPage:copy': nothing,
    'language:terms': () => ok(NO_TERMS),
    'link:open': nothing,
    'menu:state': nothing,
    'window:flushed': nothing,
    'window:edited': () => ok(undefined),
    'window:fit': () => ok(undefined),
    ...wallInMemory,
  };

  const fake: FakeDesktop = {
    files,
    recoveries,
    copyBases: copies.bases,
    versions,
    keptAlone,
    repository,
    synced: NOTHING_SYNCED,
    kept: keptEdits.byHandle,
    keptDrafts,
    requests: [],
    chosenPath: null,
    chosenText: null,
    read: open,
    count: (channel) => fake.requests.filter((asked) => asked.channel === channel).length,
    fail: (channel, error) => {
      if (error === null) failures.delete(channel);
      else failures.set(channel, error);
    },
    hold: (channel) => {
      let release: () => void = () => undefined;
      held.set(channel, new Promise((resolve) => (release = resolve)));
      return () => {
        held.delete(channel);
        release();
      };
    },
    push: (channel, message) => {
      // The set of a channel holds listeners of that channel only.
      for (const listener of listeners.get(channel) ?? []) listener(message as never);
    },
    api: {
      request: async (channel, ...[content]) => {
        const crossed = REQUESTS[channel].request.parse(structuredClone(content));
        const order = fake.requests.push({ channel, request: crossed });
        const taken = takenRequest(received, crossed);
        if (!taken.ok) return taken;
        const { request, handle, incident } = taken.value;
        await held.get(channel);
        const failure = failures.get(channel);
        const isKept = failure?.isKept === true && SAVE_CHANNELS.has(channel);
        if (isKept && incident !== null) keptEdits.keep(handle, incident, order);
        if (failure !== undefined) return err(failure);
        // The schema of the channel has just said that this is its request.
        return structuredClone(await handlers[channel](request as never, order));
      },
      subscribe: (channel, listener) => {
        const heard = listener as (message: never) => void;
        listeners.get(channel)?.add(heard);
        return () => listeners.get(channel)?.delete(heard);
      },
    } satisfies DesktopApi,
  };
  return fake;
}
