import type { Event } from 'electron';

/** An Electron event that a listener may prevent; `details` are its own members. */
export function preventableEvent<Details extends object>(details: Details): Event<Details> {
  let isPrevented = false;
  const event = {
    preventDefault: () => {
      isPrevented = true;
    },
    get defaultPrevented() {
      return isPrevented;
    },
  };
  return Object.defineProperties(event, Object.getOwnPropertyDescriptors(details)) as Event<Details>; // Joined on the line above.
}
