import path from 'node:path';
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

const EVENT = 'Vigilia por los vecinos detenidos esta semana (muestra)';
const SAMPLE_GROUP = 'Coalición de muestra';
const MESA = 'Mesa Inventada';

test('a sender asks a file back in Spanish, and the other side decides', async () => {
  test.setTimeout(240_000);
  const a = new LeavingPage(await launchConvite({ args: ['--sample'], language: 'es' }), 'es');
  const b = new LeavingPage(
    await launchConvite({ language: 'en', preferences: { theme: 'dark' } }),
    'es',
  );
  await setUpGroup(b.window, MESA);
  await new FramePage(b.window).speak('Español');
  const sample = await a.befriend(b);
  const mesa = await b.befriend(a);
  const folder = freshFolder('recall');
  const file = (name: string) => path.join(folder, name);
  const look = async (convite: Convite, name: string) => {
    await expectNoAxeViolations(convite.window);
    await convite.screenshot(name);
  };
  await a.sendEvent(EVENT, mesa, '', file('event.convite'));
  await b.sharing.openFileByKey(file('event.convite'));
  await b.sharing.takeIn();

  await test.step('what came can be withdrawn without being asked, which is left for now', async () => {
    await b.openPartner(sample, SAMPLE_GROUP);
    await b.press('Retirar todo');
    const question = b.question(`¿Retirar todo lo de ${SAMPLE_GROUP}?`);
    await expect(question).toContainText('Su propia gente y sus propios cambios se quedan.');
    await look(b.convite, 'withdraw-question');
    await question.getByRole('button', { name: 'Dejarlo' }).click();
    await expect(question).toBeHidden();
  });

  await test.step('the log offers to ask for it back, and says what that cannot do', async () => {
    await a.sharing.open();
    await a.window
      .getByRole('button', { name: /^Pedir que Mesa Inventada devuelva lo que se envió/ })
      .click();
    const dialog = a.window.getByRole('dialog', { name: `¿Pedir a ${MESA} que lo devuelva?` });
    await expect(dialog).toContainText('Un archivo enviado no se puede recuperar.');
    await look(a.convite, 'recall-question');
    await a.convite.chooseFileToSave(file('recall.convite'));
    await dialog.getByRole('button', { name: 'Hacer la petición' }).click();
    await expect(dialog).toContainText('La petición se guardó.');
    await look(a.convite, 'recall-saved');
    await dialog.getByRole('button', { name: 'Cerrar' }).last().click();
    await expect(a.window.getByRole('table', { name: 'Archivos' })).toContainText(
      'Se pidió de vuelta el',
    );
    await look(a.convite, 'recall-asked-log');
  });

  await test.step('the other side sees who asks for what, and nothing happens before a yes', async () => {
    const { window } = b;
    await b.sharing.partners.openFile(file('recall.convite'));
    await expect(b.sharing.heading('Una petición de devolver algo')).toBeVisible({
      timeout: 60_000,
    });
    await expect(
      window.getByText(`${SAMPLE_GROUP} le pide que devuelva 1 archivo que le envió.`),
    ).toBeVisible();
    await look(b.convite, 'recall-preview');
    await b.press('No, dejar todo como está');
    await expect(b.sharing.heading('Compartir')).toBeVisible();
    await b.sharing.partners.openFile(file('recall.convite'));
    await b.press('Sí, devolverlo');
    await expect(b.sharing.heading('Se devolvió')).toBeVisible();
    await look(b.convite, 'recall-done');
    await b.sharing.open();
    const files = window.getByRole('table', { name: 'Archivos' });
    await expect(files).toContainText('Devuelto');
    await expect(files).toContainText('Una petición de devolver');
    await look(b.convite, 'recall-log');
  });
  expect([...a.convite.complaints, ...b.convite.complaints]).toEqual([]);
});
