// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataGrid } from './data-grid';
import { mount } from './testing/mount';

type Row = { readonly id: string; readonly name: string };
const rowAt = (index: number): Row => ({ id: `r${index}`, name: `Row ${index}` });

function Sample(props: {
  readonly total: number;
  readonly onOpen: (row: Row) => void;
  readonly onRange: (from: number, count: number) => void;
}) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <output>{[...selected].join(' ')}</output>
      <DataGrid
        label="Rows"
        columns={[{ id: 'name', header: 'Name', sortable: true, render: (row: Row) => row.name }]}
        total={props.total}
        rowAt={rowAt}
        rowKey={(row) => row.id}
        onRange={props.onRange}
        onOpen={props.onOpen}
        selected={selected}
        onSelect={setSelected}
        emptyState={<p>Nobody yet</p>}
      />
    </>
  );
}

describe('DataGrid', () => {
  const onOpen = vi.fn<(row: Row) => void>();
  const onRange = vi.fn<(from: number, count: number) => void>();
  let page: Awaited<ReturnType<typeof mount>>;
  const focused = () => document.activeElement?.getAttribute('aria-rowindex');

  beforeEach(async () => {
    vi.clearAllMocks();
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(440);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(440);
    page = await mount(<Sample total={100_000} onOpen={onOpen} onRange={onRange} />);
  });
  afterEach(() => page.end());

  const focusFirst = async () => {
    const row = page.place.querySelector<HTMLElement>('[role=row][aria-rowindex="2"]');
    if (row) await page.focus(row);
  };

  it('says how long it is, and draws only the rows in sight', () => {
    const grid = page.place.querySelector('[role=grid]');
    expect(grid?.getAttribute('aria-rowcount')).toBe('100001');
    expect(page.place.querySelectorAll('[role=row]').length).toBeLessThan(50);
    expect(onRange).toHaveBeenCalledWith(0, 50);
  });

  it('has one stop for the Tab key among its rows, and the arrows move it', async () => {
    await focusFirst();
    await page.press('ArrowDown');
    expect(focused()).toBe('3');
    expect(page.place.querySelectorAll('[role=row][tabindex="0"]')).toHaveLength(1);
    await page.press('ArrowUp');
    await page.press('ArrowUp');
    expect(focused()).toBe('2');
  });

  it('goes to the last of 100,000 rows and keeps the focus there', async () => {
    await focusFirst();
    await page.press('End');
    expect(focused()).toBe('100001');
    await page.press('Home');
    expect(focused()).toBe('2');
  });

  it('opens with Enter and selects with Space, and Shift with Space selects up to there', async () => {
    await focusFirst();
    await page.press('Enter');
    expect(onOpen).toHaveBeenCalledWith({ id: 'r0', name: 'Row 0' });
    const selected = () => page.place.querySelector('output')?.textContent;
    await page.press(' ');
    expect(selected()).toBe('r0');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.press(' ', { shiftKey: true });
    expect(selected()).toBe('r0 r1 r2');
    await page.press(' ');
    expect(selected()).toBe('r0 r1');
  });

  it('shows what to do when it is empty', async () => {
    await page.draw(<Sample total={0} onOpen={onOpen} onRange={onRange} />);
    expect(page.place.textContent).toContain('Nobody yet');
    const grid = page.place.querySelector('[role=grid]');
    expect(grid?.textContent).not.toContain('Nobody yet');
    expect(grid?.querySelectorAll('[role=rowgroup]')).toHaveLength(1);
    expect(grid?.querySelectorAll('[role=columnheader]')).toHaveLength(2);
    expect(grid?.getAttribute('aria-rowcount')).toBe('1');
  });
});
