import fs from 'node:fs';
import path from 'node:path';
import type { OwnCard } from '../../renderer/vault/vault';
import { askVault } from '../ask-vault';
import { alteredFile, forgedFile, forwardedFile, readCard } from '../forged-file';
import {
  type Convite,
  expect,
  expectNoAxeViolations,
  freshFolder,
  launchConvite,
  test,
} from '../launch';
import { setUpGroup } from '../pages/first-run-page';
import { FramePage } from '../pages/frame-page';
import { LeavingPage } from '../pages/leaving-page';
import { SharingPage } from '../pages/sharing-page';
import type { Speaks } from '../pages/sharing-words';
import { seed } from '../seed';

const SIEMBRA = 'Siembra NC';
const CIMA = 'CIMA';
const COLECTIVA = 'Comunidad Colectiva';
const FORUM = 'Foro vecinal (ejemplo)';

const MARIA = 'María López Inventada';
const MARIA_OF_CIMA = 'Maria Lopez Inventada';
const NOPAL = 'Nopal Ficticio';
const COSIMO = 'Cósimo Ficticio';
const JICARA = 'Jícara Ficticia';
const EBANO = 'Ébano Inventado';
const GUIRA = 'Güira Inventada';

/** Nowhere is it earlier in the day, and nowhere later: 25 hours lie between, so that it is always another day. */
const TODAY = 'Pacific/Pago_Pago';
const TOMORROW = 'Pacific/Kiritimati';

const person = (name: string, consentShare: 'yes' | 'no' | 'unknown', phone: string) => {
  const [givenName = '', ...familyNames] = name.split(' ');
  return {
    type: 'add-record' as const,
    kind: 'member' as const,
    fields: {
      givenName,
      familyNames: familyNames.join(' '),
      consentShare,
      phones: [phone],
    },
  };
};

/** Today's date where the stories' laptops stand, in the order in which an English reader types it. */
const typedToday = (): string =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: TODAY,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .format(new Date())
    .replaceAll('/', '');

async function aGroup(name: string, how: { speaks?: Speaks; dark?: boolean } = {}) {
  const { speaks = 'en', dark = false } = how;
  const convite = await launchConvite({
    language: 'en',
    preferences: { theme: dark ? 'dark' : 'light' },
    env: { TZ: TODAY },
  });
  const passphrase = await setUpGroup(convite.window, name);
  if (speaks === 'es') await new FramePage(convite.window).speak('Español');
  return { convite, passphrase, ...screensOf(convite, speaks) };
}

const screensOf = (convite: Convite, speaks: Speaks) => {
  const sharing = new SharingPage(convite, speaks);
  return { sharing, partners: sharing.partners };
};

/** The card as its line of text. */
async function cardOf({ window }: Convite): Promise<string> {
  const [card] = (await askVault(window, [['ownCard']])) as [{ value: OwnCard }];
  return card.value.line;
}

/** All that a file could have left behind: records, changes, lines of the log, partners. */
const whatIsHere = ({ window }: Convite): Promise<unknown[]> =>
  askVault(window, [
    ['view', 'workspace', {}],
    ['view', 'journal', {}],
    ['view', 'exchange-log', {}],
    ['view', 'partners', {}],
  ]);

async function openForum({ window }: Convite, event: string): Promise<void> {
  await window.evaluate((id) => {
    location.hash = `/events/${id}`;
  }, event);
  await expect(window.getByRole('heading', { level: 1, name: FORUM })).toBeVisible();
}

async function look(convite: Convite, name: string): Promise<void> {
  await expectNoAxeViolations(convite.window);
  await convite.screenshot(name);
}

test('Siembra NC, CIMA and Comunidad Colectiva prepare a forum together, each with its own people', async () => {
  test.setTimeout(420_000);
  const folder = freshFolder('three-groups');
  const at = (name: string) => path.join(folder, name);
  const keep = (name: string, bytes: Uint8Array) => {
    fs.writeFileSync(at(name), bytes);
    return at(name);
  };
  const [siembra, cima, colectiva] = await Promise.all([
    aGroup(SIEMBRA),
    aGroup(CIMA, { speaks: 'es', dark: true }),
    aGroup(COLECTIVA),
  ]);

  await test.step('Siembra NC and CIMA give each other their cards as files', async () => {
    await siembra.partners.open();
    await expect(siembra.convite.window.getByText('No card yet.')).toBeVisible();
    await look(siembra.convite, 'partners-none');
    await siembra.partners.saveCard(at('siembra.convite-card'));
    await look(siembra.convite, 'partners-our-card');
    await cima.partners.saveCard(at('cima.convite-card'));
    await look(cima.convite, 'partners-our-card');
    await siembra.partners.addCard(at('cima.convite-card'), CIMA);
    await cima.partners.addCard(at('siembra.convite-card'), SIEMBRA);
    await expect(siembra.convite.window.getByText('Nobody has compared the words')).toBeVisible();
    await look(siembra.convite, 'partners-compare');
    await look(cima.convite, 'partners-compare');
  });

  await test.step('they read each other ten words in Spanish, and mark the card', async () => {
    const heard = await siembra.partners.wordsToCompare('Español');
    expect(await cima.partners.wordsToCompare('Español')).toEqual(heard);
    await siembra.partners.verify(CIMA);
    await cima.partners.verify(SIEMBRA);
    await look(siembra.convite, 'partners-verified');
    await cima.partners.open();
    await expect(cima.convite.window.getByRole('row', { name: /Siembra NC/ })).toContainText(
      'Verificado',
    );
    await look(cima.convite, 'partners-list');
  });

  await test.step('the card of Comunidad Colectiva comes as text, and is not verified yet', async () => {
    const { window } = siembra.convite;
    await siembra.partners.open();
    await window.getByLabel('Text of the card').fill('Dear neighbors,');
    await siembra.partners.press('Add the pasted card');
    await expect(window.getByRole('main').getByRole('alert')).toContainText(
      'This is not the card of a group.',
    );
    await window.getByLabel('Text of the card').fill(await cardOf(colectiva.convite));
    await siembra.partners.press('Add the pasted card');
    await expect(siembra.partners.heading(COLECTIVA)).toBeVisible();
    await colectiva.partners.addCard(at('siembra.convite-card'), SIEMBRA);
    await siembra.partners.open();
    await expect(window.getByRole('row', { name: /Comunidad Colectiva/ })).toContainText(
      'Not verified',
    );
    await look(siembra.convite, 'partners-list');
  });

  const [siembraCard, cimaCard, colectivaCard] = (
    await Promise.all([siembra, cima, colectiva].map(({ convite }) => cardOf(convite)))
  ).map(readCard) as [
    ReturnType<typeof readCard>,
    ReturnType<typeof readCard>,
    ReturnType<typeof readCard>,
  ];

  const [forum, maria, nopal] =
    await test.step('Siembra NC plans the forum with CIMA, and asks its people', async () => {
      const made = await seed(siembra.convite.window, [
        {
          type: 'add-record',
          kind: 'event',
          fields: {
            kind: 'assembly',
            titleEn: FORUM,
            titleEs: FORUM,
            date: '2030-03-02',
            startTime: '18:00',
            place: 'Salón de Ejemplo',
            hosts: [siembraCard.groupId, cimaCard.groupId],
          },
        },
        person(MARIA, 'yes', '+13365550142'),
        person(NOPAL, 'yes', '+13365550143'),
        person(JICARA, 'no', '+13365550144'),
        person(COSIMO, 'yes', '+13365550145'),
      ]);
      const [event = '', ...members] = made.map(([id]) => id ?? '');
      const [first = '', second = ''] = members;
      await seed(siembra.convite.window, [
        { type: 'invite-members', event, members, invitedBy: null },
        { type: 'record-rsvp', event, member: first, answer: 'yes' },
        { type: 'record-rsvp', event, member: second, answer: 'yes' },
      ]);
      await openForum(siembra.convite, event);
      await siembra.convite.window.getByRole('tab', { name: 'Details' }).click();
      await expect(siembra.convite.window.getByText('CIMA, Siembra NC')).toBeVisible();
      return [event, first, second] as const;
    });

  const own = await test.step('CIMA has people of its own', async () => {
    const made = await seed(cima.convite.window, [
      person(MARIA_OF_CIMA, 'yes', '+18285550142'),
      person(EBANO, 'yes', '+18285550143'),
      person(GUIRA, 'unknown', '+18285550144'),
    ]);
    return made.map(([id]) => id ?? '');
  });

  await test.step('a file for a group nobody compared words with is held up', async () => {
    const { window } = siembra.convite;
    await siembra.sharing.startSendingEvent(forum);
    await siembra.sharing.press('Continue');
    await window.getByRole('checkbox', { name: /^Comunidad Colectiva/ }).check({ force: true });
    await expect(window.getByText('Nobody has compared the words of this card')).toBeVisible();
    await expect(window.getByRole('button', { name: 'Continue' })).toBeDisabled();
    await look(siembra.convite, 'sharing-to-unverified');
    await siembra.sharing.press('Back');
  });

  await test.step('Siembra NC seals the forum for CIMA: without phones, without whoever did not agree, until today', async () => {
    const { window } = siembra.convite;
    await siembra.sharing.keepNamesUntil(typedToday());
    await look(siembra.convite, 'sharing-what-until');
    await siembra.sharing.press('Continue');
    await window.getByRole('checkbox', { name: /^CIMA/ }).check({ force: true });
    await look(siembra.convite, 'sharing-to');
    await siembra.sharing.press('Continue');
    await expect(window.getByRole('region', { name: '1 person is left out' })).toContainText(
      JICARA,
    );
    const along = window.getByRole('region', { name: '3 people go along' });
    await expect(along).toContainText(MARIA);
    await expect(along).toContainText(NOPAL);
    await expect(window.getByText(/phone numbers/)).toBeVisible();
    await look(siembra.convite, 'sharing-review');
    await siembra.convite.chooseFileToSave(at('forum.convite'));
    await siembra.sharing.press('Make the file');
    await expect(siembra.sharing.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await expect(window.getByRole('row', { name: /^CIMA/ })).toContainText('Yes');
    await look(siembra.convite, 'sharing-sent');
  });

  await test.step('CIMA sees who is in it and who stayed home, and that María is its own Maria', async () => {
    const { window } = cima.convite;
    await cima.sharing.openFileByKey(at('forum.convite'));
    await expect(
      window.getByText(/^Firmado con la llave de Siembra NC, cuya tarjeta se verificó el/),
    ).toBeVisible();
    await expect(window.getByText('Quien lo envió no incluyó a 1 persona')).toBeVisible();
    await expect(window.getByText(JICARA)).toHaveCount(0);
    const asked = cima.sharing.record(`¿${MARIA} de ${SIEMBRA} = ${MARIA_OF_CIMA} de aquí?`);
    await expect(asked).toContainText('mismo nombre');
    await look(cima.convite, 'incoming-people');
    await asked.getByRole('radio', { name: 'Decidir después' }).focus();
    await window.keyboard.press('ArrowRight');
    await expect(
      asked.getByRole('radio', { name: 'Es la misma persona', exact: true }),
    ).toBeChecked();
    await look(cima.convite, 'incoming-people-answered');
    await cima.sharing.takeIn();
    await expect(window.getByText('Unidas con alguien de aquí')).toBeVisible();
    await look(cima.convite, 'sharing-taken-in');
  });

  await test.step('CIMA asks its own people, and both write another answer of Nopal', async () => {
    const [, ebano = '', guira = ''] = own;
    await seed(cima.convite.window, [
      { type: 'invite-members', event: forum, members: [ebano, guira], invitedBy: null },
      { type: 'record-rsvp', event: forum, member: ebano, answer: 'yes' },
      { type: 'record-rsvp', event: forum, member: guira, answer: 'yes' },
      { type: 'record-rsvp', event: forum, member: nopal, answer: 'no' },
    ]);
    await openForum(siembra.convite, forum);
    await siembra.convite.window
      .getByRole('combobox', { name: `RSVP of ${NOPAL}` })
      .selectOption('Maybe');
  });

  await test.step('CIMA sends its side back: whoever was never asked about sharing stays home', async () => {
    const { window } = cima.convite;
    await cima.sharing.startSendingEvent(forum);
    await cima.sharing.press('Continuar');
    await window.getByRole('checkbox', { name: /^Siembra NC/ }).check({ force: true });
    await cima.sharing.press('Continuar');
    await expect(window.getByRole('region', { name: 'No se incluye a 1 persona' })).toContainText(
      GUIRA,
    );
    await look(cima.convite, 'sharing-review');
    await cima.convite.chooseFileToSave(at('from-cima.convite'));
    await cima.sharing.press('Preparar el archivo');
    await expect(cima.sharing.heading('El archivo está listo')).toBeVisible({ timeout: 60_000 });
    await look(cima.convite, 'sharing-sent');
  });

  const answersAtSiembra = async (...answers: readonly (readonly [string, string])[]) => {
    const { window } = siembra.convite;
    await openForum(siembra.convite, forum);
    for (const [name, answer] of answers) {
      await expect(window.getByRole('combobox', { name: `RSVP of ${name}` })).toHaveValue(answer);
    }
  };

  await test.step('Siembra NC sees both answers side by side and keeps its own; both sides’ people are on the list', async () => {
    await siembra.sharing.openFileByKey(at('from-cima.convite'));
    const conflict = siembra.sharing.record(NOPAL).filter({ hasText: 'Both changed' });
    await expect(conflict).toContainText('Here: Maybe');
    await expect(conflict).toContainText('File: No');
    await expect(conflict).toContainText(/CIMA, \w+ \d+, \d{4}/);
    await siembra.sharing.choose(NOPAL, /^Here: Maybe/);
    await expect(conflict.getByRole('radio', { name: /^Here: Maybe/ })).toBeChecked();
    await look(siembra.convite, 'sharing-conflict');
    await siembra.sharing.takeIn();
    await answersAtSiembra([MARIA, 'yes'], [NOPAL, 'maybe'], [EBANO, 'yes']);
    await expect(siembra.convite.window.getByText(GUIRA)).toHaveCount(0);
    await look(siembra.convite, 'event-both-sides');
  });

  await test.step('it takes the file back, and takes it in once more', async () => {
    const { window } = siembra.convite;
    await siembra.sharing.open();
    await window
      .getByRole('button', { name: /^Take back what came/ })
      .first()
      .click();
    await expect(window.getByText('Taken back', { exact: true })).toBeVisible();
    await look(siembra.convite, 'sharing-log');
    await openForum(siembra.convite, forum);
    await expect(window.getByRole('combobox', { name: `RSVP of ${NOPAL}` })).toHaveValue('maybe');
    await expect(window.getByText(EBANO)).toHaveCount(0);
    await siembra.sharing.openFileByKey(at('from-cima.convite'));
    await expect(window.getByText('You took this file in before.')).toBeVisible();
    await expect(siembra.sharing.record(EBANO).first()).toContainText('Back again');
    await look(siembra.convite, 'sharing-again');
    await siembra.sharing.takeIn();
    await answersAtSiembra([NOPAL, 'maybe'], [EBANO, 'yes']);
  });

  await test.step('what Siembra NC chose goes back, and both show the same', async () => {
    await siembra.sharing.startSendingEvent(forum);
    await siembra.sharing.keepNamesUntil(typedToday());
    await siembra.sharing.press('Continue');
    await siembra.sharing.finishFor(CIMA, at('chosen.convite'));
    await cima.sharing.openFileByKey(at('chosen.convite'));
    await cima.sharing.takeIn();
    await openForum(cima.convite, forum);
    await expect(
      cima.convite.window.getByRole('combobox', { name: `Respuesta de ${NOPAL}` }),
    ).toHaveValue('maybe');
  });

  await test.step('Siembra NC and Comunidad Colectiva compare eight words in English', async () => {
    await siembra.partners.openPartner(COLECTIVA);
    await colectiva.partners.openPartner(SIEMBRA);
    const heard = await siembra.partners.wordsToCompare('English');
    expect(await colectiva.partners.wordsToCompare('English')).toEqual(heard);
    await siembra.partners.verify(COLECTIVA);
    await colectiva.partners.verify(SIEMBRA);
  });

  await test.step('a file that is not for Comunidad Colectiva, or not what it seems, is refused in plain words', async () => {
    const { window } = colectiva.convite;
    await siembra.sharing.startSendingEvent(forum);
    await siembra.sharing.press('Continue');
    await siembra.sharing.finishFor(COLECTIVA, at('for-colectiva.convite'));
    const words = await siembra.sharing.tellEvent(FORUM, at('told.convite'));
    const bytes = (name: string) => fs.readFileSync(at(name));
    const forwarded = await forwardedFile(bytes('told.convite'), words, colectivaCard);
    const forged = await forgedFile(siembraCard, colectivaCard, 'their-key');
    const before = await whatIsHere(colectiva.convite);
    for (const [name, file, title, body] of [
      [
        'forwarded',
        at('forum.convite'),
        'This file is sealed for someone else.',
        'Nothing was changed.',
      ],
      [
        'sealed-anew',
        keep('sealed-anew.convite', forwarded),
        'This file was made for someone else.',
        'Nothing of it was used and nothing was changed.',
      ],
      [
        'altered',
        keep('altered.convite', alteredFile(bytes('for-colectiva.convite'))),
        'This file is damaged or was altered.',
        'Nothing of it was used and nothing was changed.',
      ],
      [
        'forged',
        keep('forged.convite', forged),
        'The signature of this file is not right.',
        'nothing of it was used and nothing was changed.',
      ],
    ] as const) {
      await colectiva.partners.openFile(file);
      await expect(colectiva.sharing.problem).toContainText(title, { timeout: 30_000 });
      await expect(colectiva.sharing.problem).toContainText(body);
      await look(colectiva.convite, `sharing-refused-${name}`);
      expect(await whatIsHere(colectiva.convite)).toEqual(before);
    }
    await test.step('signed by someone else’s own key, it is shown as what it is', async () => {
      const stranger = await forgedFile(siembraCard, colectivaCard, 'own-key');
      await colectiva.sharing.openFileByKey(keep('stranger.convite', stranger));
      await expect(
        window
          .getByRole('main')
          .getByRole('alert')
          .filter({ hasText: 'Another key than this group’s' }),
      ).toContainText('someone who pretends to be them');
      await look(colectiva.convite, 'sharing-preview-other-key');
      await colectiva.sharing.press('Leave it');
      expect(await whatIsHere(colectiva.convite)).toEqual(before);
    });
  });

  await test.step('Comunidad Colectiva takes in its own file, writes about someone, and withdraws the rest', async () => {
    const { window } = colectiva.convite;
    const leaving = new LeavingPage(colectiva.convite);
    await colectiva.sharing.openFileByKey(at('for-colectiva.convite'));
    await colectiva.sharing.takeIn();
    await seed(window, [
      { type: 'edit-record', kind: 'member', id: maria, patch: { county: '37067' } },
    ]);
    await leaving.openPartner(siembraCard.groupId, SIEMBRA);
    await expect(window.getByText('1 file came from it.')).toBeVisible();
    await leaving.press('Withdraw everything');
    const question = leaving.question(`Withdraw everything from ${SIEMBRA}?`);
    await expect(question).toContainText('This goes from this laptop');
    await expect(question.getByRole('link', { name: MARIA })).toBeVisible();
    await expect(question).toContainText('Your own people and your own edits stay.');
    await look(colectiva.convite, 'withdraw-question');
    await question.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect(window.getByText(`What came from ${SIEMBRA} was withdrawn.`)).toBeVisible();
    await expect(window.getByRole('link', { name: MARIA })).toBeVisible();
    await look(colectiva.convite, 'withdraw-done');
    await new FramePage(window)
      .toast('was withdrawn')
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect(window.getByText('1 file came from it.')).toBeVisible();
  });

  await test.step('it gives Siembra NC up, withdraws what came, and opens nothing of it any more', async () => {
    const { window } = colectiva.convite;
    const leaving = new LeavingPage(colectiva.convite);
    await leaving.press('Revoke');
    await leaving
      .question(`Revoke ${SIEMBRA}?`)
      .getByRole('button', { name: 'Revoke', exact: true })
      .click();
    await expect(leaving.question(`Revoke ${SIEMBRA}?`)).toBeHidden();
    await expect(window.getByText('What it sent before is still here')).toBeVisible();
    await look(colectiva.convite, 'partners-revoked');
    await leaving.press('Withdraw everything');
    await leaving
      .question(`Withdraw everything from ${SIEMBRA}?`)
      .getByRole('button', { name: 'Withdraw', exact: true })
      .click();
    await expect(window.getByText('There is no file from this group to withdraw.')).toBeVisible();
    await colectiva.partners.openFile(at('for-colectiva.convite'));
    await expect(colectiva.sharing.problem).toContainText('whose keys were revoked here', {
      timeout: 30_000,
    });
  });

  await test.step('CIMA is told that names of Siembra NC run out soon', async () => {
    const { window } = cima.convite;
    await window.getByRole('navigation').getByRole('link', { name: 'Inicio', exact: true }).click();
    await expect(window.getByText(`Los nombres de ${SIEMBRA} vencen pronto`)).toBeVisible();
    await look(cima.convite, 'names-home');
  });

  const nextDay =
    await test.step('on the next day they become counts; who joined CIMA too stays, as María who is CIMA’s own', async () => {
      await cima.convite.close();
      const convite = await launchConvite({
        profile: cima.convite.profile,
        env: { TZ: TOMORROW },
      });
      const { window } = convite;
      await window.getByRole('textbox', { name: 'Frase de contraseña' }).fill(cima.passphrase);
      await window.keyboard.press('Enter');
      await expect(window.getByText(`Los nombres de ${SIEMBRA} vencieron`)).toBeVisible({
        timeout: 30_000,
      });
      await window.getByRole('link', { name: 'Ver quiénes' }).click();
      await expect(window.getByRole('row', { name: new RegExp(COSIMO) })).toBeVisible();
      await expect(window.getByText(MARIA)).toHaveCount(0);
      await look(convite, 'names');
      const press = (name: string | RegExp) => window.getByRole('button', { name }).click();
      await press(`${NOPAL} también se unió a nosotros`);
      await look(convite, 'names-joined');
      await press('Sí, nos lo dijo');
      await expect(window.getByText(`${NOPAL} ya es de su propia gente.`)).toBeVisible();
      await press(/^Pasar \d+ nombres? a números? ahora$/);
      await look(convite, 'names-question');
      await window
        .getByRole('alertdialog', { name: '¿Pasar estos nombres a números?' })
        .getByRole('button', { name: 'Pasarlos a números' })
        .click();
      await expect(
        window.getByText('Ningún nombre vence en las próximas dos semanas.'),
      ).toBeVisible();
      await screensOf(convite, 'es').sharing.open();
      await expect(window.getByRole('table', { name: 'Archivos' })).toContainText(
        'Los nombres pasaron a números el',
      );
      await look(convite, 'sharing-log');
      return convite;
    });
  const all = [siembra.convite, cima.convite, colectiva.convite, nextDay];
  expect(all.flatMap(({ complaints }) => complaints)).toEqual([]);
});
