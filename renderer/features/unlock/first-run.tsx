import { useState } from 'react';
import type { Vault } from '../../vault/vault';
import { GroupStep } from './group-step';
import { PassphraseStep } from './passphrase-step';
import { RecoveryStep } from './recovery-step';
import { RepeatStep } from './repeat-step';
import type { Setup } from './setup';
import { WelcomeStep } from './welcome-step';

type Step = 'welcome' | 'group' | 'passphrase' | 'repeat' | 'recovery';

/**
 * First run: language, group, passphrase, once more, recovery sheet; then home. `onWait` is told when the key is
 * being derived, a good time to fetch what comes next.
 */
export function FirstRun(props: {
  readonly vault: Pick<Vault, 'create' | 'generatePassphrase' | 'rateStrength'>;
  readonly onWait: () => void;
  readonly onDone: () => void;
}) {
  const [step, setStep] = useState<Step>('welcome');
  const [setup, setSetup] = useState<Setup>({ groupName: '', organizerName: '', passphrase: '' });
  const [recoveryCode, setRecoveryCode] = useState('');

  switch (step) {
    case 'welcome':
      return <WelcomeStep onBegin={() => setStep('group')} />;
    case 'group':
      return (
        <GroupStep
          setup={setup}
          onBack={() => setStep('welcome')}
          onNext={(names) => {
            setSetup({ ...setup, ...names });
            setStep('passphrase');
          }}
        />
      );
    case 'passphrase':
      return (
        <PassphraseStep
          vault={props.vault}
          setup={setup}
          onBack={() => setStep('group')}
          onNext={(passphrase) => {
            setSetup({ ...setup, passphrase });
            setStep('repeat');
          }}
        />
      );
    case 'repeat':
      return (
        <RepeatStep
          vault={props.vault}
          setup={setup}
          onWait={props.onWait}
          onBack={() => setStep('passphrase')}
          onCreated={(code) => {
            setRecoveryCode(code);
            setSetup({ ...setup, passphrase: '' });
            setStep('recovery');
          }}
        />
      );
    case 'recovery':
      return <RecoveryStep code={recoveryCode} onDone={props.onDone} />;
  }
}
