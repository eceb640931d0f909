import { useRoute } from 'wouter';
import { MembersScreen } from './members-screen';

/** Everything under `/members`: the list, and beside it one member, a new one, or one being edited. */
export function MembersRoutes() {
  const [, params] = useRoute('/members/:id?/:mode?');
  const id = params?.id ?? null;
  if (id === 'new') return <MembersScreen open={{ type: 'new' }} />;
  if (id === null) return <MembersScreen open={null} />;
  return <MembersScreen open={{ type: params?.mode === 'edit' ? 'edit' : 'show', id }} />;
}
