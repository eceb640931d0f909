import { Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaveFileError } from '../../../messages/errors';
import { bridge } from '../../../parts/bridge';
import { paths } from '../../../parts/paths';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Page, Section } from '../../../ui/page';
import { QrCode } from '../../../ui/qr-code';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import type { OwnCard, StoreError } from '../../../vault/vault';
import { FileProblem } from '../open/file-problem';
import css from '../sharing.module.css';

/** Our own card: as a file, as text, and as a code to photograph. */
export function OwnCardScreen() {
  const { t } = useTranslation('partners');
  const vault = useVault();
  const [card, setCard] = useState<OwnCard | null>(null);
  const [problem, setProblem] = useState<StoreError | SaveFileError | null>(null);
  useEffect(() => {
    void vault.ownCard().then((made) => {
      if (made.ok) setCard(made.value);
      else setProblem(made.error);
    });
  }, [vault]);

  const save = async ({ line, fileName }: OwnCard) => {
    setProblem(null);
    const bytes = new TextEncoder().encode(`${line}\n`);
    const answer = await bridge().call('save-card-file', { bytes, fileName });
    if (answer === 'saved') showToast({ tone: 'success', message: t('own.saved') });
    if (answer === 'disk-full') setProblem({ type: 'save-disk-full' });
    if (answer === 'failed') setProblem({ type: 'save-failed' });
  };
  return (
    <Page
      title={t('own.title')}
      lead={t('own.lead')}
      back={{ href: paths.partners, label: t('back') }}
      actions={
        card && (
          <Button variant="primary" icon={Save} onPress={() => void save(card)}>
            {t('own.save')}
          </Button>
        )
      }
    >
      <div className={css.steps}>
        {problem && <FileProblem error={problem} />}
        {card && (
          <>
            <Section title={t('own.code')}>
              <p className={css.note}>{t('own.codeHint')}</p>
              <QrCode text={card.code} label={t('own.codeName')} />
            </Section>
            <TextField
              label={t('own.text')}
              description={t('own.textHint')}
              value={card.line}
              onChange={() => {}}
              multiline
              rows={6}
              isReadOnly
            />
          </>
        )}
      </div>
    </Page>
  );
}
