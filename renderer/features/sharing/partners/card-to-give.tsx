import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { FormActions, Section } from '../../../ui/page';
import { QrCode } from '../../../ui/qr-code';
import { Segmented } from '../../../ui/segmented';
import { TextField } from '../../../ui/text-field';
import type { OwnCard } from '../../../vault/vault';
import css from '../sharing.module.css';

/** A card to hand over, as a QR code (whole, or as several smaller ones) and as text. `title`: what the code is. */
export function CardToGive(props: {
  readonly card: OwnCard;
  readonly title: string;
  readonly codeName: string;
}) {
  const { card, title, codeName } = props;
  const { t } = useTranslation('partners');
  const [as, setAs] = useState<'whole' | 'parts'>('whole');
  return (
    <>
      <Section title={title}>
        <p className={css.note}>{as === 'whole' ? t('own.codeHint') : t('own.partsHint')}</p>
        <div>
          <Segmented
            label={t('own.as')}
            value={as}
            onChange={setAs}
            options={[
              { id: 'whole', label: t('own.whole') },
              { id: 'parts', label: t('own.inParts') },
            ]}
          />
        </div>
        {as === 'whole' ? (
          <QrCode text={card.code} label={codeName} />
        ) : (
          <CodeParts parts={card.parts} />
        )}
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
  );
}

/** The smaller codes, one after the other. */
function CodeParts({ parts }: { readonly parts: readonly string[] }) {
  const { t } = useTranslation('partners');
  const [shown, setShown] = useState(0);
  const name = t('own.part', { at: shown + 1, of: parts.length });
  return (
    <>
      <p role="status">{name}</p>
      <QrCode key={shown} text={parts[shown] ?? ''} label={name} correction="M" />
      <FormActions>
        <Button icon={ChevronLeft} isDisabled={shown === 0} onPress={() => setShown(shown - 1)}>
          {t('own.before')}
        </Button>
        <Button
          icon={ChevronRight}
          isDisabled={shown === parts.length - 1}
          onPress={() => setShown(shown + 1)}
        >
          {t('own.next')}
        </Button>
      </FormActions>
    </>
  );
}
