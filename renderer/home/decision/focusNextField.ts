/** Moves the focus in a form to what can be typed in or pressed after the field that has it. */
export function focusNextField(form: HTMLFormElement): void {
  const stops: readonly (Element | null)[] = [...form.elements].filter(
    (element) => !element.matches(':disabled, fieldset'),
  );
  const next = stops[stops.indexOf(document.activeElement) + 1];
  if (next instanceof HTMLElement) next.focus();
}
