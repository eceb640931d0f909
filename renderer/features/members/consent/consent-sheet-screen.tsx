import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import { useView } from '../../../parts/vault-context';
import { DateField } from '../../../ui/date-field';
import { Page } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import { ConsentSheet } from './consent-sheet';

/** The consent wording in both languages as a page to print, with what a group fills in beforehand. */
export function ConsentSheetScreen() {
  const { t } = useTranslation('keeping');
  const group = useView('workspace', {})?.group?.name ?? '';
  const [until, setUntil] = useState('');
  const [contact, setContact] = useState('');
  const pages = useMemo(
    () => [<ConsentSheet key="consent" group={group} until={until} contact={contact} />],
    [group, until, contact],
  );
  return (
    <Page
      title={t('sheet.title')}
      lead={t('sheet.lead')}
      back={{ href: paths.members, label: t('sheet.back') }}
      fill
    >
      <PrintLayout
        label={t('sheet.options')}
        side={
          <>
            <DateField
              label={t('sheet.until')}
              description={t('sheet.untilHint')}
              value={until}
              onChange={setUntil}
            />
            <TextField
              label={t('sheet.contact')}
              description={t('sheet.contactHint')}
              value={contact}
              onChange={setContact}
              maxLength={100}
            />
          </>
        }
      >
        <SheetPreview label={t('sheet.preview')} sheet="consent" pages={pages} />
      </PrintLayout>
    </Page>
  );
}
