// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CellField } from './cell-field';
import { mount } from './testing/mount';

describe('CellField', () => {
  const onSave = vi.fn<(text: string) => void>();
  let page: Awaited<ReturnType<typeof mount>>;
  const cell = (cellKey: string, text: string) => (
    <CellField label="Phone" cellKey={cellKey} text={text} saveLabel="Save" onSave={onSave} />
  );
  const input = () => page.place.querySelector('input') as HTMLInputElement;

  beforeEach(async () => {
    onSave.mockClear();
    page = await mount(cell('1', '9.2E+09'));
  });
  afterEach(() => page.end());

  it('saves with Enter, and not by being left', async () => {
    await page.type(input(), '336 555 0150');
    await page.focus(document.body);
    expect(onSave).not.toHaveBeenCalled();
    await page.focus(input());
    await page.press('Enter');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('336 555 0150');
  });

  it('takes back what was typed with Escape', async () => {
    await page.type(input(), 'slip');
    await page.press('Escape');
    expect(input().value).toBe('9.2E+09');
    await page.press('Enter');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('starts with its own text when another cell takes its place', async () => {
    await page.type(input(), 'half typed');
    await page.draw(cell('2', '555'));
    expect(input().value).toBe('555');
  });

  it('offers to save only what was changed', async () => {
    expect(page.place.querySelector('button')).toBeNull();
    await page.type(input(), '336');
    await page.click(page.place.querySelector('button') as Element);
    expect(onSave).toHaveBeenCalledExactlyOnceWith('336');
  });
});
