import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { ExchangeFile } from '../../core/views/exchange-rows';
import { formatCount, formatDate, formatTime } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';
import { useView } from '../../parts/vault-context';
import { Facts } from '../../ui/definition';
import { Dialog } from '../../ui/dialog';
import { Names } from './send/names';
import { useStays } from './use-stays';

/** One file that left or came: about what, for whom, what stayed home, until when, and who was in it. */
export function ExchangeFileDialog(props: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const file = useView('exchange-file', { id: props.id });
  if (!file) return null;
  const { line } = file;
  const when = `${formatDate(line.date, language)}, ${formatTime(line.time, language)}`;
  return (
    <Dialog title={t('log.detailsTitle', { when })} isOpen onClose={props.onClose} size="large">
      <FileFacts file={file} />
      {line.members.length > 0 ? (
        <>
          <h3>{t('log.named', { count: line.members.length })}</h3>
          <Names names={file.people.map(({ name }) => name)} />
          {file.gone > 0 && <p>{t('log.gone', { count: file.gone })}</p>}
        </>
      ) : (
        <p>{t('log.nobody')}</p>
      )}
    </Dialog>
  );
}

function FileFacts({ file }: { readonly file: ExchangeFile }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const stays = useStays();
  const { line } = file;
  const day = (date: string) => formatDate(date, language);
  const [from = '', to = ''] = line.subject.split('..');
  const about =
    line.scope === 'county'
      ? countyName(line.subject)
      : line.scope === 'report'
        ? t('log.span', { from: day(from), to: day(to) })
        : file.subject[language];
  const isTable = line.scope === 'table';
  return (
    <Facts
      items={[
        { term: t('log.way'), value: t(`log.${line.direction}`) },
        { term: t('log.what'), value: [t(`log.${line.scope}`), about].filter(Boolean).join(': ') },
        { term: t('log.partner'), value: line.partner || t('none') },
        ...(isTable
          ? []
          : [
              {
                term: t('log.much'),
                value: t(line.base === '' ? 'log.wholeFile' : 'log.changesOnly'),
              },
              { term: t('log.stayed'), value: stays(line.redactions) },
              {
                term: t('log.until'),
                value: line.expiresOn ? day(line.expiresOn) : t('log.noLimit'),
              },
            ]),
        { term: t('log.records'), value: formatCount(line.records, language) },
        { term: t('log.leftOut'), value: formatCount(line.leftOut, language) },
      ]}
    />
  );
}
