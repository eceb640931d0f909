// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SelectField } from './select-field';
import { mount } from './testing/mount';

const MANY = Array.from({ length: 100 }, (_, n) => ({ id: `c${n}`, label: `County ${n}` }));

function Sample(props: { readonly start: string | null }) {
  const [value, setValue] = useState(props.start);
  return <SelectField label="County" value={value} onChange={setValue} options={MANY} />;
}

describe('SelectField', () => {
  let page: Awaited<ReturnType<typeof mount>>;
  afterEach(() => page.end());
  const trigger = () => page.place.querySelector('button') as HTMLButtonElement;
  const prepared = () => page.place.querySelectorAll('select option[value^=c]').length;
  const shown = () => [...document.querySelectorAll('[role=option]')].map((o) => o.textContent);

  it('prepares no options that nobody asked for, but shows the chosen one', async () => {
    page = await mount(<Sample start="c70" />);
    expect(trigger().textContent).toContain('County 70');
    expect(prepared()).toBe(1);
  });

  it('has all of them soon after somebody comes to it', async () => {
    page = await mount(<Sample start={null} />);
    await page.focus(trigger());
    expect(prepared()).toBeGreaterThan(10);
    await act(() => vi.waitFor(() => expect(prepared()).toBe(100)));
  });

  it('opens around the chosen one, and holds all soon after', async () => {
    page = await mount(<Sample start="c70" />);
    await page.focus(trigger());
    await page.press('ArrowDown');
    expect(shown()).toContain('County 70');
    await act(() => vi.waitFor(() => expect(shown()).toEqual(MANY.map(({ label }) => label))));
  });
});
