// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { mount } from './testing/mount';
import { TokensField } from './tokens-field';

const LANGUAGES = [
  { id: 'es', label: 'Español' },
  { id: 'mix', label: 'Mixteco' },
];

function Sample(props: {
  readonly start: readonly string[];
  readonly options?: typeof LANGUAGES;
  readonly allowNew?: boolean;
}) {
  const [values, setValues] = useState(props.start);
  return (
    <>
      <output>{values.join('|')}</output>
      <TokensField
        label="Tags"
        values={values}
        onChange={setValues}
        validate={(text) => (text.length < 3 ? 'Too short' : null)}
        {...(props.options ? { options: props.options } : {})}
        {...(props.allowNew === undefined ? {} : { allowNew: props.allowNew })}
      />
    </>
  );
}

describe('TokensField', () => {
  let page: Awaited<ReturnType<typeof mount>>;
  afterEach(() => page.end());
  const values = () => page.place.querySelector('output')?.textContent;
  const input = () => page.place.querySelector('input') as HTMLInputElement;

  it('adds what was typed with Enter or a comma, each once', async () => {
    page = await mount(<Sample start={[]} />);
    await page.type(input(), ' choir ');
    await page.press('Enter');
    await page.type(input(), 'kitchen');
    await page.press(',');
    await page.type(input(), 'choir');
    await page.press('Enter');
    expect(values()).toBe('choir|kitchen');
    expect(input().value).toBe('');
  });

  it('says why it does not take a word, and keeps it to be corrected', async () => {
    page = await mount(<Sample start={[]} />);
    await page.type(input(), 'ab');
    await page.press('Enter');
    expect(values()).toBe('');
    expect(page.place.textContent).toContain('Too short');
    expect(input().value).toBe('ab');
  });

  it('removes the last chip with Backspace in the empty input, and any chip with its button', async () => {
    page = await mount(<Sample start={['one', 'two', 'three']} />);
    await page.focus(input());
    await page.press('Backspace');
    expect(values()).toBe('one|two');
    const remove = page.place.querySelector('button[aria-label="Remove one"]');
    if (remove) await page.click(remove);
    expect(values()).toBe('two');
  });

  it('knows a suggestion without its accent, and takes nothing else unless allowed', async () => {
    page = await mount(<Sample start={[]} options={LANGUAGES} allowNew={false} />);
    await page.type(input(), 'espanol');
    await page.press('Enter');
    expect(values()).toBe('es');
    await page.type(input(), 'something');
    await page.press('Enter');
    expect(values()).toBe('es');
  });
});
