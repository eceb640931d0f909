import type { CalendarDraft, CalendarEntry } from '../../../vault/vault';

/** What a person says of a file as a whole: the language of its texts, and whether its places are fit for anyone. */
export type FileIs = {
  readonly language: 'en' | 'es';
  readonly places: 'private' | 'public';
};

/** An entry as it would be taken in. Files that we wrote hold both languages and public places already. */
export function draftToTake({ draft }: CalendarEntry, { language, places }: FileIs): CalendarDraft {
  if (draft.titleEs !== '' || draft.uid.endsWith('@convite.invalid')) return draft;
  const said =
    language === 'en'
      ? draft
      : {
          ...draft,
          titleEn: '',
          titleEs: draft.titleEn,
          descriptionEn: '',
          descriptionEs: draft.descriptionEn,
        };
  return places === 'public' ? said : { ...said, place: '', privateAddress: draft.place };
}
