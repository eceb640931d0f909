import { UserPlus } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../parts/paths';
import { LinkButton } from '../../ui/button';
import { Page, SplitView } from '../../ui/page';
import { ListMenu } from './bulk/list-menu';
import { ImportLink } from './import/import-link';
import { MemberForm } from './member-form';
import { MemberList } from './member-list';
import { MemberPanel } from './member-panel';
import { MembersNav } from './members-nav';

/** What stands beside the list. */
type Open =
  | { readonly type: 'new' }
  | { readonly type: 'show' | 'edit'; readonly id: string }
  | null;

/** The member list, and a panel for one member beside it. */
export function MembersScreen({ open }: { readonly open: Open }) {
  const { t } = useTranslation('members');
  const [, navigate] = useLocation();
  const openId = open && 'id' in open ? open.id : null;
  const close = useCallback(() => navigate(paths.members), [navigate]);
  return (
    <Page
      title={t('title')}
      fill
      actions={
        <>
          <ListMenu />
          <ImportLink />
          <LinkButton variant="primary" icon={UserPlus} href={paths.newMember}>
            {t('add')}
          </LinkButton>
        </>
      }
    >
      <MembersNav current="members" />
      <SplitView
        main={<MemberList openId={openId} hasPanel={open !== null} onClose={close} />}
        detailLabel={t('panel.label')}
        onCloseDetail={close}
        detail={
          open?.type === 'show' ? (
            <MemberPanel key={open.id} id={open.id} onGone={close} />
          ) : open ? (
            <MemberForm key={openId ?? 'new'} id={openId} />
          ) : null
        }
      />
    </Page>
  );
}
