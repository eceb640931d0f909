// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAtWork, watchTyping } from './at-work';

let stop = () => {};
beforeEach(() => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  stop = watchTyping();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Draws one element and types into it, if it takes that. */
function drawn<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('whether a screen may give way to a door', () => {
  it('is so while nothing on it would be lost', () => {
    drawn('input').value = 'as it was when the screen opened';
    drawn('div', { role: 'alertdialog', 'aria-modal': 'false' });
    expect(isAtWork('/members')).toBe(false);
  });

  it('is not so while words stand in a field where someone typed them', () => {
    const field = drawn('textarea');
    type(field, 'A line of a note');
    expect(isAtWork('/members')).toBe(true);
    type(field, '');
    expect(isAtWork('/members')).toBe(false);
    type(field, 'once more');
    field.remove();
    expect(isAtWork('/members')).toBe(false);
  });

  it('does not mind what is only searched for', () => {
    type(drawn('input', { type: 'search' }), 'maria');
    expect(isAtWork('/members')).toBe(false);
  });

  it('is not so under a window, a menu or a job, where a file is or calls are, or behind another program', () => {
    for (const [name, value] of [
      ['role', 'dialog'],
      ['data-trigger', 'MenuTrigger'],
    ] as const) {
      const window = drawn('div', { [name]: value });
      expect(isAtWork('/members')).toBe(true);
      window.remove();
    }
    const job = drawn('div', { role: 'progressbar' });
    expect(isAtWork('/members')).toBe(true);
    job.remove();
    for (const place of [
      '/members/import',
      '/sharing/open/3',
      '/sharing/send',
      '/members/calls/x',
    ]) {
      expect(isAtWork(place), place).toBe(true);
    }
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    expect(isAtWork('/members')).toBe(true);
  });
});
