// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent } from '../../../core/model/testing/builders';
import type { TypeBackView } from '../../../core/views/after-views';
import type { ViewName, Views } from '../../../core/views/views';
import { addAllMessages, changeLanguage, startTranslation } from '../../../messages/i18n';
import { VaultContext } from '../../../parts/vault-context';
import { mount } from '../../../ui/testing/mount';
import type { DecidedCommand } from '../../../vault/commands/decide';
import { aLaptop } from '../../../vault/testing/laptop';
import type { Vault } from '../../../vault/vault';
import { Typing } from './typing';

const LATE_MS = 20;
const event = anEvent();
const people = ['Brisa', 'Cactus', 'Mirlo'].map((givenName) => aMember({ givenName }));
let laptop: ReturnType<typeof aLaptop>;
let page: Awaited<ReturnType<typeof mount>>;

beforeAll(async () => {
  await startTranslation('en');
  await addAllMessages();
});
beforeEach(async () => {
  laptop = aLaptop([event, ...people, ...people.map((member) => anAttendance(event, member))]);
  // Answers late, as the vault may while it is busy.
  const late = <T,>(answer: () => T) =>
    new Promise<T>((resolve) => setTimeout(() => resolve(answer()), LATE_MS));
  const vault = {
    run: (command: DecidedCommand) =>
      late(() => ({ ok: true, value: { entry: 'x', ids: laptop.run(command).ids, kept: 0 } })),
    view: <N extends ViewName>(name: N, query: Views[N]['query']) =>
      late(() => laptop.view(name, query)),
    onChange: () => () => undefined,
  } as unknown as Vault;
  const view = laptop.view('type-back', { event: event.id, sheet: null }) as TypeBackView;
  page = await mount(
    <VaultContext value={vault}>
      <Typing view={view}>{null}</Typing>
    </VaultContext>,
  );
});
afterEach(() => page.end());

const box = () => page.place.querySelector('input') as HTMLInputElement;
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 10 * LATE_MS)));
const marks = () =>
  laptop
    .view('type-back', { event: event.id, sheet: null })
    ?.lines.map(({ name, mark }) => [name.split(' ')[0], mark]);

it('takes line after line without waiting for any of them', async () => {
  for (const line of ['A01', '3 n', 'a2t']) {
    await page.type(box(), line);
    await page.press('Enter');
    expect(box().value).toBe('');
  }
  await settle();
  expect(marks()).toEqual([
    ['Brisa', 'present'],
    ['Cactus', 'late'],
    ['Mirlo', 'no-show'],
  ]);
});

it('keeps the keys that come while it looks up a name', async () => {
  await page.type(box(), '+ Quetzal');
  await page.press('Enter');
  for (const key of ['A', '0', '1', 'Enter', 'A', '0']) await page.press(key);
  await settle();
  expect(box().value).toBe('A0');
  expect(marks()).toContainEqual(['Quetzal', 'present']);
  expect(marks()).toContainEqual(['Brisa', 'present']);
});

it('does not take someone who is known for a stranger with one Enter', async () => {
  await page.type(box(), '+ Cactus');
  await page.press('Enter');
  await settle();
  expect(marks()).toContainEqual(['Cactus', 'blank']);
  await page.press('ArrowDown');
  await page.press('Enter');
  await settle();
  expect(marks()).toEqual([
    ['Brisa', 'blank'],
    ['Cactus', 'present'],
    ['Mirlo', 'blank'],
  ]);
});

it('says what the last line did, or what is wrong with it, in the language of the moment', async () => {
  const said = () => page.place.querySelector('[role=status]')?.textContent;
  const wrong = () => page.place.querySelector('[role=alert]')?.textContent;
  await page.type(box(), '1 n');
  await page.press('Enter');
  await page.type(box(), '2 q');
  await page.press('Enter');
  const inEnglish = [said(), wrong()];
  await act(() => changeLanguage('es'));
  const inSpanish = [said(), wrong()];
  await act(() => changeLanguage('en'));
  expect(inEnglish).toEqual([
    expect.stringContaining('No-show'),
    expect.stringContaining('is no mark'),
  ]);
  expect(inSpanish).toEqual([
    expect.stringContaining('No llegó'),
    expect.stringContaining('no es una marca'),
  ]);
});
