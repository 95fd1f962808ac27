import { NOWHERE } from '#electron/system/nowhere.ts';

/** The parts of Chromium's network log that are read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/**
 * What stands for a request that would leave the computer, for a name that is looked up for one, and for a connection, with
 * the parameter that names the place. Not SOCKET_CONNECT: the engine logs it, and sends nothing, when it looks for a way to
 * the IPv6 network, which it does before it connects to anything, this computer itself included.
 */
const PLACE_IN = {
  URL_REQUEST_START_JOB: 'url',
  HOST_RESOLVER_MANAGER_REQUEST: 'host',
  TCP_CONNECT_ATTEMPT: 'address',
} as const;

/**
 * Where the engine went by its own log (`--log-net-log=FILE`), each place once; empty when it used no network. Where
 * `stayOffline` sends it for its dictionaries, which it asks for whatever it is told, is no use. Throws for a text that is
 * no such log: an empty file proves nothing.
 */
export function networkUse(text: string): readonly string[] {
  const { constants, events } = parseLog(text);
  const parameterOf = new Map(
    Object.entries(PLACE_IN).map(([name, parameter]) => [constants.logEventTypes[name], parameter]),
  );
  const places = events
    .map(({ type, params }) => params?.[parameterOf.get(type) ?? ''])
    .filter((place) => typeof place === 'string')
    .filter((place) => !staysHere(place));
  return [...new Set(places)];
}

/** The app's own pages, and nowhere: the whole origin, so that neither another port nor a longer name passes. */
function staysHere(place: string): boolean {
  if (place.startsWith('app://') || place.startsWith('data:')) return true;
  return place === NOWHERE || place.startsWith(`${NOWHERE}/`) || place === new URL(NOWHERE).host;
}

/** An engine that was ended leaves its log open. */
function parseLog(text: string): NetLog {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`);
  }
}
