import { MailQuestion, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExchangeLog } from '../../../core/model/workspace';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { RecallDialog } from './recall-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** Whether what a line brought or sent can be withdrawn or asked back. */
const canWithdraw = ({ direction, purpose, undone, group, people, journalEntry }: ExchangeLog) =>
  direction === 'in' &&
  purpose !== 'recall' &&
  !undone &&
  journalEntry !== '' &&
  group !== null &&
  people > 0;
const canRecall = ({ direction, purpose, group, recalledOn, scope }: ExchangeLog) =>
  direction === 'out' &&
  purpose === 'share' &&
  group !== null &&
  recalledOn === '' &&
  scope !== 'table' &&
  scope !== 'everything';

/** What became of a line of the log, or what can be done about it: withdraw what came, ask for what went; or nothing. */
export function LineActions(props: { readonly line: ExchangeLog; readonly when: string }) {
  const { line, when } = props;
  const { t } = useTranslation('leaving');
  const { t: sharing } = useTranslation('sharing');
  const language = useLanguage();
  const [asks, setAsks] = useState(false);
  const day = (date: string) => formatDate(date, language, 'medium');
  const close = () => setAsks(false);
  const { direction, partner, recalledOn, reducedOn } = line;
  if (direction === 'out') {
    return (
      <>
        {recalledOn ? (
          <Chip>{t('log.recalled', { date: day(recalledOn) })}</Chip>
        ) : (
          canRecall(line) && (
            <IconButton
              icon={MailQuestion}
              label={t('recall.name', { partner, when })}
              onPress={() => setAsks(true)}
            />
          )
        )}
        {asks && <RecallDialog line={line} onClose={close} />}
      </>
    );
  }
  if (recalledOn) return <Chip>{t('log.givenBack')}</Chip>;
  if (line.undone) return <Chip>{sharing('log.undone')}</Chip>;
  return (
    <>
      {reducedOn && <Chip>{t('log.reduced', { date: day(reducedOn) })}</Chip>}
      {canWithdraw(line) && (
        <>
          <IconButton
            icon={Undo2}
            label={t('withdraw.lineName', { when })}
            onPress={() => setAsks(true)}
          />
          {asks && (
            <WithdrawDialog
              what={{ file: line.id }}
              name={null}
              onDone={() => undefined}
              onClose={close}
            />
          )}
        </>
      )}
    </>
  );
}
