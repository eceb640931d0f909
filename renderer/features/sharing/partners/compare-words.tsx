import { ShieldCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerRow } from '../../../core/views/partner-row';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { NumberedWords } from '../../../ui/numbered-words';
import { FormActions, Section } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import { SelectField } from '../../../ui/select-field';
import css from '../sharing.module.css';

/** The words that two people read to each other, in either language, and what follows from them. */
export function CompareWords(props: { readonly partner: PartnerRow; readonly name: string }) {
  const { partner, name } = props;
  const { id, state, signer, renewedOn } = partner;
  // Keys that the earlier ones signed are trusted, and still worth comparing.
  const asks = state !== 'verified' || renewedOn !== '';
  const { t } = useTranslation('partners');
  const vault = useVault();
  const run = useRun();
  const own = useLanguage();
  const [language, setLanguage] = useState(own);
  const [laptop, setLaptop] = useState(0);
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let isLate = false;
    void vault.compareWords(id, language, laptop).then((found) => {
      if (!isLate) setWords(found);
    });
    return () => {
      isLate = true;
    };
  }, [vault, id, language, laptop]);

  const verify = () =>
    void run(
      { type: 'verify-partner', partner: id, signer },
      { toast: t('compare.verified', { name }) },
    );
  const keep = () =>
    void run({ type: 'keep-partner-keys', partner: id }, { toast: t('compare.kept', { name }) });
  return (
    <Section title={asks ? t('compare.title') : t('compare.again')}>
      {asks && <p className={css.note}>{t('compare.lead')}</p>}
      <div>
        <Segmented
          label={t('compare.language')}
          value={language}
          onChange={setLanguage}
          options={[
            { id: 'en', label: t('compare.en') },
            { id: 'es', label: t('compare.es') },
          ]}
        />
      </div>
      {partner.laptops > 1 && (
        <SelectField
          label={t('compare.laptop')}
          value={String(laptop)}
          onChange={(chosen) => setLaptop(Number(chosen))}
          options={Array.from({ length: partner.laptops }, (_, at) => ({
            id: String(at),
            label: at === 0 ? t('compare.firstLaptop') : t('compare.nextLaptop', { at: at + 1 }),
          }))}
        />
      )}
      <NumberedWords text={words.join(' ')} label={t('compare.words')} />
      {asks && laptop === 0 && (
        <>
          <p className={css.note}>
            {t('compare.differ')} {state === 'changed' && t('compare.keepHint')}
          </p>
          <FormActions>
            <Button
              variant="primary"
              icon={ShieldCheck}
              isDisabled={words.length === 0}
              onPress={verify}
            >
              {t('compare.verify')}
            </Button>
            {state === 'changed' && <Button onPress={keep}>{t('compare.keep')}</Button>}
          </FormActions>
        </>
      )}
    </Section>
  );
}
