import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CountyDetail } from '../../core/views/views';
import { IconButton } from '../../ui/button';
import { Section } from '../../ui/page';
import type { Edit } from './county-editing';
import { RowActions } from './row-actions';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';

/** Dated notes about a county's agencies and officials, newest first. */
export function NotesSection(props: { readonly county: CountyDetail; readonly edit: Edit }) {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  const { county, edit } = props;
  const subjects = [...county.officials, ...county.agencies];
  return (
    <Section
      title={t('county.notes')}
      actions={
        subjects.length > 0 && (
          <IconButton
            icon={Plus}
            label={t('county.addNote')}
            onPress={() => edit({ type: 'note', note: null })}
          />
        )
      }
    >
      {county.notes.length === 0 && (
        <p className={css.soft}>
          {subjects.length > 0 ? t('county.noNotes') : t('note.needsAgency')}
        </p>
      )}
      <ul className={css.rows}>
        {county.notes.map((note) => (
          <li key={note.id} className={css.rowline}>
            <div>
              <p className={css.soft}>
                {[dates.day(note.date), subjects.find((s) => s.id === note.subject)?.name, note.by]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className={css.prose}>{note.text}</p>
            </div>
            <RowActions
              kind="note"
              id={note.id}
              name={t('note.text')}
              deleted={t('note.deleted')}
              onEdit={() => edit({ type: 'note', note })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
