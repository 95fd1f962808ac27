import { exposeBridge } from '#electron/preload/bridge.ts';
import { PUSH_CHANNELS, REQUEST_CHANNELS } from '#shared/ipc/channels.ts';

// The facilitator's window may use every channel.
exposeBridge(REQUEST_CHANNELS, PUSH_CHANNELS);
