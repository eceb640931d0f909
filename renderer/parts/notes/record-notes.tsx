import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../core/model/note';
import type { Language } from '../../messages/i18n';
import { Button, IconButton } from '../../ui/button';
import { Entry, EntryHead, EntryList } from '../../ui/entry-list';
import { Section } from '../../ui/page';
import { formatDate } from '../dates';
import { useRun } from '../use-run';
import { NoteForm } from './note-form';
import style from './notes.module.css';

/** Dated entries about a record, newest first, to add, edit and delete. */
export function RecordNotes(props: { readonly subject: string; readonly notes: readonly Note[] }) {
  const { t, i18n } = useTranslation('parts');
  const run = useRun();
  const [editing, setEditing] = useState<string | null>(null);
  const language = i18n.language as Language;
  const done = () => setEditing(null);
  return (
    <Section
      title={t('notes.title')}
      actions={
        editing === null && (
          <Button icon={Plus} onPress={() => setEditing('new')}>
            {t('notes.add')}
          </Button>
        )
      }
    >
      {editing === 'new' && <NoteForm subject={props.subject} note={null} onDone={done} />}
      {props.notes.length === 0 && editing === null && (
        <p className={style.soft}>{t('notes.none')}</p>
      )}
      <EntryList>
        {props.notes.map((note) => (
          <Entry key={note.id}>
            {editing === note.id ? (
              <NoteForm subject={props.subject} note={note} onDone={done} />
            ) : (
              <>
                <EntryHead
                  when={
                    note.by
                      ? t('notes.by', { date: formatDate(note.date, language), by: note.by })
                      : formatDate(note.date, language)
                  }
                >
                  <IconButton
                    label={t('notes.edit', { date: formatDate(note.date, language) })}
                    icon={Pencil}
                    onPress={() => setEditing(note.id)}
                  />
                  <IconButton
                    label={t('notes.delete', { date: formatDate(note.date, language) })}
                    icon={Trash2}
                    onPress={() =>
                      void run(
                        { type: 'delete-records', kind: 'note', ids: [note.id] },
                        { toast: t('notes.deleted') },
                      )
                    }
                  />
                </EntryHead>
                <p className={style.entryText}>{note.text}</p>
              </>
            )}
          </Entry>
        ))}
      </EntryList>
    </Section>
  );
}
