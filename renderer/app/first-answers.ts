import { bridge } from '../parts/bridge';

/** What is running and how it should look, as the shell says. Asked before anything is drawn, as the vault is. */
export const firstAnswers = Promise.all([
  bridge().call('app-info'),
  bridge().call('get-preferences'),
]);
