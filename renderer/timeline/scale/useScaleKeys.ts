import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useCarry } from '#renderer/timeline/drag/dropSurface.ts';
import { useEventKeys } from '#renderer/timeline/event/useEventKeys.ts';
import type { ScaleMoves } from '#renderer/timeline/scale/marks/useScaleView.ts';
import { ZOOM_STEP } from '#renderer/timeline/scale/ScaleToolbar.tsx';
import { heldKey, type ScaleKey, scaleKey } from '#renderer/timeline/scale/scaleKeys.ts';
import type { useScaleSelection } from '#renderer/timeline/scale/useScaleSelection.ts';
import type { useScaleSource } from '#renderer/timeline/scale/useScaleSource.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import {
  type ItemPlace,
  type ItemPlaces,
  type LaneLayout,
  type ScaleItem,
  steppedItem,
} from '#shared/timelineScale/scaleLayout.ts';
import { type TimeScale, xAt } from '#shared/timelineScale/timeScale.ts';

interface ScaleKeysInput {
  readonly layouts: readonly LaneLayout[];
  readonly places: ItemPlaces;
  readonly scale: TimeScale;
  readonly width: number;
  readonly moves: ScaleMoves;
  readonly chosen: ReturnType<typeof useScaleSelection>;
  readonly source: ReturnType<typeof useScaleSource>;
}

interface ScaleKeys {
  /** Zooms about the mark that has the focus if it is seen, else about the middle. */
  zoom(factor: number): void;
  readonly handlers: {
    onKeyDown(event: KeyboardEvent): void;
    onClick(event: MouseEvent): void;
    onDoubleClick(event: MouseEvent): void;
    onBlur(event: FocusEvent): void;
    onPointerOver(event: PointerEvent): void;
  };
}

/** What keys and clicks do to marks. While an event is held by the keyboard, all keys are about it. */
export function useScaleKeys(input: ScaleKeysInput): ScaleKeys {
  const { layouts, places, scale, width, moves, chosen, source } = input;
  const store = useAppStoreApi();
  const carry = useCarry();
  const eventKeys = useEventKeys();
  const isHeldByKeys = carry?.isByKeyboard === true;

  const zoom = (factor: number): void => {
    const at = chosen.stopId === null ? undefined : places.get(chosen.stopId)?.item.marks[0].timed.from;
    const x = at === undefined ? -1 : xAt(scale, at);
    moves.zoom(factor, x >= 0 && x <= width ? x : width / 2);
  };
  const go = (item: ScaleItem | null | undefined, isAdded: boolean): void => {
    if (item === null || item === undefined) return;
    if (!isAdded || !holdsSelected(item, chosen.selection)) chosen.select(item, isAdded);
    chosen.focus(item.marks[0].timed.event.id);
  };
  const open = ({ item }: ItemPlace): void => {
    const [{ timed }, ...more] = item.marks;
    const latest = more.at(-1)?.timed.from;
    if (latest === undefined) store.getState().openEvent(timed.event.id);
    else if (latest > timed.from) moves.show({ from: timed.from, to: latest });
    // No scale tells events of one moment apart, but the list does.
    else store.getState().showInList(idsOf(item));
  };
  const act = (key: ScaleKey, place: ItemPlace | undefined, event: globalThis.KeyboardEvent): void => {
    switch (key.kind) {
      case 'go':
        if (place !== undefined) go(steppedItem(layouts, place, key.step), key.isAdded);
        return;
      case 'goTo':
        go(endItem(layouts, key.end), false);
        return;
      case 'pan':
        moves.pan(key.by * width);
        return;
      case 'zoom':
        zoom(key.isIn ? ZOOM_STEP : 1 / ZOOM_STEP);
        return;
      case 'fit':
        moves.fit();
        return;
      case 'open':
        if (place !== undefined) open(place);
        return;
      case 'pickUp':
        if (place?.item.marks.length === 1) source.pickUp(event, place.item.marks[0].timed.event.id);
    }
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (isHeldByKeys) {
      const key = heldKey(event);
      event.preventDefault();
      event.stopPropagation();
      if (key.kind === 'step') source.moveBy(event.nativeEvent);
      else if (key.kind !== 'nothing') source.end(event.nativeEvent, key.kind === 'cancel');
      return;
    }
    const key = carry === null ? scaleKey(event) : null;
    const place = placeOf(event.target, places);
    if (key !== null) {
      event.preventDefault();
      act(key, place, event.nativeEvent);
    } else if (carry === null && place?.item.marks.length === 1) {
      if (eventKeys(place.item.marks[0].timed.event.id, event)) event.preventDefault();
    }
  };
  const click = (event: MouseEvent): void => {
    const place = placeOf(event.target, places);
    if (place === undefined) return;
    const isAdded = event.ctrlKey || event.metaKey || event.shiftKey;
    if (place.item.marks.length > 1 && !isAdded) open(place);
    else chosen.select(place.item, isAdded);
  };
  return {
    zoom,
    handlers: {
      onKeyDown: keyDown,
      onClick: click,
      onDoubleClick: (event) => {
        const place = placeOf(event.target, places);
        if (place?.item.marks.length === 1) open(place);
      },
      onPointerOver: ({ target }) => showTip(target),
      onBlur: (event) => {
        if (isHeldByKeys) source.end(event.nativeEvent, true);
      },
    },
  };
}

/** Tips are made for marks that are pointed at: writing all of them on every zoom would cost much. */
function showTip(target: EventTarget): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-event-mark]') : null;
  if (mark !== null) mark.title = mark.getAttribute('aria-label') ?? '';
}

function placeOf(target: EventTarget, places: ItemPlaces): ItemPlace | undefined {
  const id =
    target instanceof Element
      ? target.closest<HTMLElement>('[data-event-mark]')?.dataset.eventMark
      : undefined;
  return id === undefined ? undefined : places.get(toId<EventId>(id));
}

function endItem(layouts: readonly LaneLayout[], end: 'first' | 'last'): ScaleItem | null {
  const ends = layouts.flatMap(({ items }) => items.at(end === 'first' ? 0 : -1) ?? []);
  const inOrder = ends.sort((a, b) => a.start - b.start);
  return inOrder.at(end === 'first' ? 0 : -1) ?? null;
}

function idsOf({ marks }: ScaleItem): readonly EventId[] {
  return marks.map(({ timed }) => timed.event.id);
}

function holdsSelected(item: ScaleItem, selection: readonly EventId[]): boolean {
  return idsOf(item).every((id) => selection.includes(id));
}
