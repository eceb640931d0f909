import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button';
import { type MeetingDraft, withQuote } from './meeting-draft';
import { ProseField } from './prose-field';
import css from './sheriffs.module.css';
import { useFocusNew } from './use-focus-new';

/** What the official said at the meeting, word for word. */
export function QuotesEditor(props: {
  readonly draft: MeetingDraft;
  readonly onChange: (draft: MeetingDraft) => void;
}) {
  const { t } = useTranslation('sheriffs');
  const list = useRef<HTMLOListElement>(null);
  const { draft, onChange } = props;
  useFocusNew(list, draft.quotes.length);
  return (
    <div className={css.lines}>
      {draft.quotes.length > 0 && (
        <ol className={css.lines} ref={list}>
          {draft.quotes.map((line, index) => {
            const number = index + 1;
            return (
              <li key={line.key} className={css.oneline}>
                <ProseField
                  label={t('meeting.quote', { number })}
                  value={line.quote}
                  onChange={(quote) =>
                    onChange({
                      ...draft,
                      quotes: draft.quotes.map((q) => (q.key === line.key ? { ...q, quote } : q)),
                    })
                  }
                  description={t('meeting.quoteHint')}
                />
                <IconButton
                  icon={Trash2}
                  label={t('meeting.removeQuote', { number })}
                  onPress={() =>
                    onChange({ ...draft, quotes: draft.quotes.filter((q) => q.key !== line.key) })
                  }
                />
              </li>
            );
          })}
        </ol>
      )}
      <div className={css.adders}>
        <Button icon={Plus} onPress={() => onChange(withQuote(draft))}>
          {t('meeting.addQuote')}
        </Button>
      </div>
    </div>
  );
}
