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
} as const;
