import type {
  ContextMenuParams,
  Event,
  Input,
  RenderProcessGoneDetails,
  WebContents,
  WebContentsWillNavigateEventParams,
} from 'electron';
import { createEmitter, type TypedEmitter } from '#build/chromium-host/emitter.ts';

/** What a page tells its listeners. */
export interface ContentsEvents {
  'did-start-loading': [];
  'did-stop-loading': [];
  'dom-ready': [];
  'did-finish-load': [];
  'did-fail-load': [
    event: Event,
    errorCode: number,
    errorDescription: string,
    validatedURL: string,
    isMainFrame: boolean,
    frameProcessId: number,
    frameRoutingId: number,
  ];
  'will-navigate': [
    details: Event<WebContentsWillNavigateEventParams>,
    url: string,
    isInPlace: boolean,
    isMainFrame: boolean,
    frameProcessId: number,
    frameRoutingId: number,
  ];
  'did-navigate': [event: Event, url: string, httpResponseCode: number, httpStatusText: string];
  'did-navigate-in-page': [
    event: Event,
    url: string,
    isMainFrame: boolean,
    frameProcessId: number,
    frameRoutingId: number,
  ];
  'render-process-gone': [event: Event, details: RenderProcessGoneDetails];
  'preload-error': [event: Event, preloadPath: string, error: Error];
  /** Told when the page has the key already, so that it cannot be kept from it. */
  'before-input-event': [event: Event, input: Input];
  'context-menu': [event: Event, params: ContextMenuParams];
  destroyed: [];
}

/** A page's emitter. */
export type ContentsEmitter = TypedEmitter<ContentsEvents>;

/** Makes a page's emitter. */
export function createContentsEmitter(): ContentsEmitter {
  return createEmitter<WebContents, ContentsEvents>('webContents', [
    'did-start-loading',
    'did-stop-loading',
    'dom-ready',
    'did-finish-load',
    'did-fail-load',
    'will-navigate',
    'did-navigate',
    'did-navigate-in-page',
    'render-process-gone',
    'preload-error',
    'before-input-event',
    'context-menu',
    'destroyed',
  ]);
}
