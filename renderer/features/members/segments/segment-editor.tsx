import { useTranslation } from 'react-i18next';
import type { SegmentRule } from '../../../core/segments/rule';
import { paths } from '../../../parts/paths';
import { sentenceOf } from '../../../parts/segment-sentence/sentence';
import { useSegmentWords } from '../../../parts/segment-sentence/use-segment-words';
import { useView } from '../../../parts/vault-context';
import { Page } from '../../../ui/page';
import { MembersNav } from '../members-nav';
import { RuleBuilder } from './build/rule-builder';
import { withoutEmpty } from './build/rule-edits';
import { useRuleDraft } from './build/use-rule-draft';
import { SegmentActions } from './segment-actions';
import { SegmentPreview } from './segment-preview';
import { SegmentUses } from './segment-uses';
import css from './segments.module.css';

/** A segment as the sentence that it is, how many it means, and what can be done with them. */
export function SegmentEditor(props: {
  readonly id: string;
  readonly of: 'new' | 'ready' | 'saved';
  readonly name: string;
  readonly saved: SegmentRule;
}) {
  const { t } = useTranslation('segments');
  const words = useSegmentWords();
  const draft = useRuleDraft(props.id, props.saved);
  const rule = withoutEmpty(draft.rule);
  const count = useView('segment-count', { rule });
  return (
    <Page
      title={props.name}
      back={{ href: paths.segments, label: t('back') }}
      actions={<SegmentActions id={props.id} of={props.of} name={props.name} draft={draft} />}
    >
      <MembersNav current="segments" />
      {words &&
        (props.of === 'ready' ? (
          <div className={css.fixed}>
            <p className={css.sentence}>{sentenceOf(rule, words)}</p>
            <p className={css.soft}>{t('ready.hint')}</p>
          </div>
        ) : (
          <RuleBuilder draft={draft} words={words} />
        ))}
      <div className={css.bar}>
        <p role="status" className={css.count}>
          {count && t('countOf', { count: count.members, all: count.all })}
        </p>
        <SegmentUses rule={rule} members={count?.members ?? 0} />
      </div>
      <SegmentPreview rule={rule} />
    </Page>
  );
}
