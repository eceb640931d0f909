/** The lock. */
export const unlock = {
  title: 'Convite is locked',
  lead: 'Type your passphrase to open it.',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  opening: 'Opening …',
  capsLock: 'Caps Lock is on.',
  lost: 'I lost the passphrase',
  useCode: 'Type the recovery code from your printed sheet.',
  code: 'Recovery code',
  usePassphrase: 'Use the passphrase',
  wrongCode:
    'That code does not open it. Nothing was changed. Compare it with your sheet, letter by letter.',
  copy: {
    title: 'The records are gone, but a sealed copy is here',
    lead: 'The store of this laptop is empty, but a sealed copy of {{when}} is here.',
    meaning:
      'Everything up to that moment comes back; what was changed later does not. Your passphrase or the recovery code opens it.',
    putBack: 'Put the copy back',
    puttingBack: 'Putting it back …',
    startNew: 'Start a new workspace',
    startNewTitle: 'Start with nothing?',
    startNewBody:
      'You begin with an empty workspace and a new passphrase. The sealed copies stay on this laptop, but Convite offers them only while its store is empty or damaged.',
    goBack: 'Go back',
    offer:
      'A sealed copy of {{when}} is on this laptop. It can take the place of the records that do not open. Changes made after that moment are lost.',
    putBackOf: 'Put back the copy of {{when}}',
    askTitle: 'Put back the copy of {{when}}?',
    askBody:
      'Changes made after that moment are lost. What lies in the store now is set aside first, sealed as it is, if it can be read.',
    restored: 'The copy of {{when}} is back. Type your passphrase to open it.',
    noneLeft:
      'No other sealed copy of it is on this laptop. A backup on a stick may still be good.',
  },
} as const;
