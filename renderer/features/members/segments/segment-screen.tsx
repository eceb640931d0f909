import { useTranslation } from 'react-i18next';
import { type ReadySegmentId, readySegment } from '../../../core/segments/ready-made';
import type { SegmentRule } from '../../../core/segments/rule';
import { paths } from '../../../parts/paths';
import { useView } from '../../../parts/vault-context';
import { LinkButton } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { MembersNav } from '../members-nav';
import { SegmentEditor } from './segment-editor';

const EVERYONE: SegmentRule = { join: 'all', parts: [] };

/** The segment that is being written and not saved yet. */
export function NewSegment() {
  const { t } = useTranslation('segments');
  return <SegmentEditor id="new" of="new" name={t('name.fresh')} saved={EVERYONE} />;
}

/** One segment: it ships with the app and is only read, or it was saved and can be changed. */
export function SegmentScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('segments');
  const ready = readySegment(id);
  if (!ready) return <SavedSegment id={id} />;
  return (
    <SegmentEditor
      id={id}
      of="ready"
      name={t(`ready.${id as ReadySegmentId}`)}
      saved={ready.rule}
    />
  );
}

function SavedSegment({ id }: { readonly id: string }) {
  const { t } = useTranslation('segments');
  const segment = useView('segment', { id });
  if (segment === undefined) return <Page title={t('title')}>{null}</Page>;
  if (segment === null) {
    return (
      <Page title={t('title')}>
        <MembersNav current="segments" />
        <p>{t('gone')}</p>
        <div>
          <LinkButton href={paths.segments}>{t('back')}</LinkButton>
        </div>
      </Page>
    );
  }
  return <SegmentEditor id={id} of="saved" name={segment.name} saved={segment.rule} />;
}
