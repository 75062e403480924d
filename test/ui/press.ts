// Presses what a person would press, found by the words on it.

const PRESSABLE = 'button, summary, input, select, textarea, label';

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** How long a page may take to show what is pressed next. */
const PATIENCE_MS = 5000;

/** The first thing whose name is this, or begins with it, or has it; `/text` types or chooses. Throws where there is none. */
export async function press(name: string): Promise<void> {
  if (name.startsWith('/')) {
    type(name.slice(1));
    await moment();
    return;
  }
  const found = await appears(() => find(name), `nothing to press is called ${name}`);
  if (found instanceof HTMLLabelElement) found.control?.focus();
  found.click();
  await moment();
}

/** Waits until the page has it; rejects with `otherwise` where it never does. */
export async function appears<T>(look: () => T | null | undefined, otherwise: string): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== null) return found;
    if (performance.now() > end) throw new Error(otherwise);
    await moment();
  }
}

function find(name: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(PRESSABLE)];
  return (
    all.find((one) => nameOf(one) === name) ??
    all.find((one) => nameOf(one).startsWith(name)) ??
    all.find((one) => nameOf(one).includes(name))
  );
}

function type(text: string): void {
  const field = document.activeElement;
  if (field instanceof HTMLSelectElement) {
    field.value = [...field.options].find((option) => option.text === text)?.value ?? '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field has the focus');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
