import { Save } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONSENT, LANGUAGES } from '../../../core/model/vocabulary';
import {
  EXPORT_COLUMNS,
  type ExportColumn,
  OSDI_HEADERS,
} from '../../../core/tables/export-columns';
import { bridge } from '../../../parts/bridge';
import { useOwnTerms, useTerms } from '../../../parts/terms';
import { useErrorWords } from '../../../parts/use-error-words';
import { useVault, useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { CheckboxField, CheckboxGroupField } from '../../../ui/checkbox-field';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { RadioField } from '../../../ui/radio-field';
import { showToast } from '../../../ui/toast';
import type { MembersTableRequest } from '../../../vault/vault';

/** Whom a table is about, and how many they are. */
export type TableOf = { readonly whom: MembersTableRequest['whom']; readonly count: number };

/** Ways to reach people stay out unless somebody asks for them. */
const USUAL: readonly ExportColumn[] = ['name', 'county', 'preferredLanguage', 'tags'];

/** Saves members as a table in clear, after saying what that means. Null: closed. */
export function ExportDialog(props: { readonly of: TableOf | null; readonly onClose: () => void }) {
  const { t } = useTranslation('bulk');
  return (
    <Dialog
      title={t('export.title', { count: props.of?.count ?? 0 })}
      isOpen={props.of !== null}
      onClose={props.onClose}
    >
      {props.of && <ExportForm of={props.of} onClose={props.onClose} />}
    </Dialog>
  );
}

function ExportForm(props: { readonly of: TableOf; readonly onClose: () => void }) {
  const { t } = useTranslation('bulk');
  const [columns, setColumns] = useState<readonly ExportColumn[]>(USUAL);
  const [headers, setHeaders] = useState<'words' | 'osdi'>('words');
  const [agreed, setAgreed] = useState(false);
  const { save, isSaving } = useSaveTable(props.onClose);
  return (
    <>
      <Banner tone="warning" title={t('export.warnTitle')} isAnnounced={false}>
        <p>{t('export.warn')}</p>
        <p>{t('export.instead')}</p>
      </Banner>
      <CheckboxGroupField
        label={t('export.columns')}
        values={columns}
        onChange={(ids) => setColumns(EXPORT_COLUMNS.filter((id) => ids.includes(id)))}
        options={EXPORT_COLUMNS.map((id) => ({ id, label: t(`export.column.${id}`) }))}
        description={columns.length === 0 ? t('export.none') : t('export.formulas')}
      />
      <RadioField
        label={t('export.headers')}
        value={headers}
        onChange={setHeaders}
        options={[
          { id: 'words', label: t('export.headersWords') },
          { id: 'osdi', label: t('export.headersOsdi') },
        ]}
      />
      <CheckboxField label={t('export.agree')} isSelected={agreed} onChange={setAgreed} />
      <DialogActions>
        <Button onPress={props.onClose}>{t('cancel')}</Button>
        <Button
          variant="primary"
          icon={Save}
          isDisabled={!agreed || columns.length === 0 || props.of.count === 0}
          isPending={isSaving}
          onPress={() => void save(props.of.whom, columns, headers === 'osdi')}
        >
          {t('export.run')}
        </Button>
      </DialogActions>
    </>
  );
}

/** Makes the table, asks where it goes, and says how it went. */
function useSaveTable(onSaved: () => void) {
  const { t } = useTranslation('bulk');
  const vault = useVault();
  const terms = useTerms();
  const own = useOwnTerms();
  const sayError = useErrorWords();
  const today = useView('workspace', {})?.today ?? '';
  const [isSaving, setSaving] = useState(false);

  const save = async (
    whom: MembersTableRequest['whom'],
    columns: readonly ExportColumn[],
    osdi: boolean,
  ) => {
    setSaving(true);
    // Other programs read codes, people read words.
    const words = osdi
      ? {}
      : Object.fromEntries([
          ...LANGUAGES.map((code) => [code, terms.language(code)]),
          ...own.role.map(({ code }) => [code, terms.role(code)]),
          ...CONSENT.map((answer) => [answer, terms.consent(answer)]),
        ]);
    const headers = columns.map((id) => (osdi ? OSDI_HEADERS[id] : t(`export.column.${id}`)));
    const made = await vault.membersTable({ whom, columns, headers, words });
    const saved = made.ok
      ? await bridge().call('save-table', {
          bytes: made.value.bytes,
          fileName: `convite-${today}.csv`,
        })
      : null;
    setSaving(false);
    const fail = (error: Parameters<typeof sayError>[0]) => {
      const said = sayError(error);
      showToast({ tone: 'danger', message: `${said.title} ${said.body}` });
    };
    if (!made.ok) fail(made.error);
    else if (saved === 'disk-full') fail({ type: 'save-disk-full' });
    else if (saved === 'failed') fail({ type: 'save-failed' });
    else if (saved === 'saved') {
      showToast({ tone: 'success', message: t('export.saved', { count: made.value.rows }) });
      onSaved();
    }
  };
  return { save, isSaving };
}
