import { FileSpreadsheet, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenFileError } from '../../../messages/errors';
import { bridge } from '../../../parts/bridge';
import { useFileDrop } from '../../../parts/use-file-drop';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Section } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import type { TableError } from '../../../vault/vault';
import { EarlierImports } from './earlier-imports';
import css from './import.module.css';

import type { Importing } from './use-import';

/** Largest table that is read, in bytes; the shell refuses larger ones too. */
const MOST_BYTES = 64 * 1024 * 1024;
const ACCEPTED = ['csv', 'xlsx', 'vcard', 'name'] as const;

const SHELL_ERRORS: {
  readonly [reason in 'too-large' | 'not-a-file' | 'unreadable']: TableError | OpenFileError;
} = {
  'too-large': { type: 'table-too-large', limit: MOST_BYTES },
  'not-a-file': { type: 'table-unreadable' },
  unreadable: { type: 'file-unreadable' },
};

/** Where the table comes from: a file that is chosen or dropped, or cells that are pasted. */
export function FileStep({ importing }: { readonly importing: Importing }) {
  const { t } = useTranslation('tables');
  const [pasted, setPasted] = useState('');
  const { table } = importing;

  const choose = async () => {
    const picked = await bridge().call('open-table-file');
    if (picked === null) return;
    if ('error' in picked) importing.fail(SHELL_ERRORS[picked.error]);
    else await importing.open(picked.bytes as Uint8Array<ArrayBuffer>);
  };
  const take = async (file: File) => {
    if (file.size > MOST_BYTES) {
      importing.fail(SHELL_ERRORS['too-large']);
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) importing.fail(SHELL_ERRORS.unreadable);
    else await importing.open(new Uint8Array(bytes));
  };
  const hovers = useFileDrop((file) => void take(file));

  return (
    <>
      {table && (
        <div className={css.openTable}>
          <p>
            <strong>{t('file.openTitle')}</strong>{' '}
            {t('file.open', { count: table.rows, format: t(`format.${table.format}`) })}
          </p>
          <Button variant="primary" onPress={() => importing.go('columns')}>
            {t('file.goOn')}
          </Button>
        </div>
      )}
      <div className={css.doors}>
        <div className={css.door} data-hovers={hovers ? '' : undefined}>
          <Icon of={FileSpreadsheet} size={28} />
          <h2>{hovers ? t('file.dropNow') : t('file.title')}</h2>
          <p className={css.soft}>{t('file.body')}</p>
          <div>
            <Button
              variant={table ? 'secondary' : 'primary'}
              icon={FolderOpen}
              onPress={() => void choose()}
            >
              {table ? t('file.chooseOther') : t('file.choose')}
            </Button>
          </div>
          <p className={css.soft}>{t('file.drop')}</p>
        </div>
        <div className={css.door}>
          <h2>{t('file.pasteTitle')}</h2>
          <TextField
            label={t('file.paste')}
            description={t('file.pasteHint')}
            value={pasted}
            onChange={setPasted}
            multiline
            rows={4}
          />
          <div>
            <Button
              isDisabled={pasted.trim() === ''}
              onPress={() => void importing.open(new TextEncoder().encode(pasted))}
            >
              {t('file.pasteRead')}
            </Button>
          </div>
        </div>
      </div>
      <div className={css.facts}>
        <Section title={t('file.acceptedTitle')}>
          <ul className={css.list}>
            {ACCEPTED.map((kind) => (
              <li key={kind}>{t(`file.accepted.${kind}`)}</li>
            ))}
          </ul>
        </Section>
        <Section title={t('file.neverTitle')}>
          <p className={css.soft}>{t('file.never')}</p>
        </Section>
      </div>
      <EarlierImports />
    </>
  );
}
