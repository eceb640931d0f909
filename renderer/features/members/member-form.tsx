import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../parts/paths';
import { SimilarMembers } from '../../parts/similar-members/similar-members';
import { useUnsavedGuard } from '../../parts/unsaved-guard';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { FormActions } from '../../ui/page';
import { Staged } from '../../ui/staged';
import { ConsentFields } from './consent/consent-fields';
import { draftOf, hasName, isZip, type MemberDraft, NEW_MEMBER, sameDraft } from './member-draft';
import { MemberNameFields, MemberPartFields, MemberReachFields } from './member-fields';
import style from './members.module.css';

/** Adds a member, or edits the one with `id`. */
export function MemberForm({ id }: { readonly id: string | null }) {
  const { t } = useTranslation('members');
  const detail = useView('member', { id: id ?? '' });
  if (id === null) return <LoadedForm id={null} initial={NEW_MEMBER} />;
  if (detail === undefined) return <div className={style.panel} />;
  if (detail === null) return <p className={style.panel}>{t('panel.missing')}</p>;
  return <LoadedForm id={id} initial={draftOf(detail.member)} />;
}

function LoadedForm(props: { readonly id: string | null; readonly initial: MemberDraft }) {
  const { t } = useTranslation('members');
  const [, navigate] = useLocation();
  const run = useRun();
  // What the record held when the form opened: a change that comes in meanwhile must not wipe what is typed.
  const [initial] = useState(props.initial);
  const [draft, setDraft] = useState(initial);
  const [nameMissing, setNameMissing] = useState(false);
  const [zipIsBad, setZipIsBad] = useState(false);
  const guard = useUnsavedGuard(!sameDraft(draft, initial));
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = props;
  const isEdit = id !== null;
  useEffect(() => {
    if (isEdit) heading.current?.focus({ preventScroll: true });
  }, [isEdit]);
  const set = (patch: Partial<MemberDraft>) => {
    setDraft((now) => ({ ...now, ...patch }));
    setNameMissing(false);
    setZipIsBad(false);
  };

  const save = async () => {
    const isNamed = hasName(draft);
    const hasGoodZip = isZip(draft.zip);
    setNameMissing(!isNamed);
    setZipIsBad(!hasGoodZip);
    if (!isNamed || !hasGoodZip) return;
    const done = isEdit
      ? await run(
          { type: 'edit-record', kind: 'member', id, patch: changed(draft, initial) },
          { toast: t('form.saved') },
        )
      : await run(
          { type: 'add-record', kind: 'member', fields: draft },
          { toast: t('form.added') },
        );
    if (!done) return;
    guard.release();
    const saved = isEdit ? id : done.ids[0];
    navigate(saved ? paths.member(saved) : paths.members, { replace: true });
  };
  const leave = () => navigate(id === null ? paths.members : paths.member(id));

  return (
    <form
      className={style.panel}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={style.formTitle}>
        {isEdit ? t('form.editTitle') : t('form.addTitle')}
      </h2>
      <Staged>
        <MemberNameFields
          draft={draft}
          onChange={set}
          nameMissing={nameMissing}
          isNew={!isEdit}
          hint={!isEdit && <SimilarMembers person={draft} except={null} />}
        />
        <MemberReachFields draft={draft} onChange={set} zipIsBad={zipIsBad} />
        <MemberPartFields draft={draft} onChange={set} />
        <ConsentFields draft={draft} onChange={set} />
      </Staged>
      <Banner tone="info" title={t('form.neverTitle')}>
        {t('form.never')}
      </Banner>
      <div className={style.formFoot}>
        <FormActions>
          <Button variant="primary" type="submit">
            {t('form.save')}
          </Button>
          <Button onPress={leave}>{t('form.cancel')}</Button>
        </FormActions>
      </div>
      {guard.dialog}
    </form>
  );
}

/** Only what was changed here, so that a field edited elsewhere meanwhile keeps its value. */
function changed(draft: MemberDraft, initial: MemberDraft): Partial<MemberDraft> {
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(initial[key as keyof MemberDraft]),
    ),
  );
}
