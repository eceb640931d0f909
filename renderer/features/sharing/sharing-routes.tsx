import { useRoute } from 'wouter';
import { OpenScreen } from './open/open-screen';
import { SendScreen } from './send/send-screen';
import { SharingScreen } from './sharing-screen';

/** Everything under `/sharing`: what left and came, sending a file, opening one. */
export function SharingRoutes() {
  const [, params] = useRoute('/sharing/:part?/:id?');
  const id = params?.id;
  switch (params?.part) {
    case 'send':
      return <SendScreen key={id ?? ''} event={id ?? null} />;
    case 'open':
      return <OpenScreen key={id ?? ''} />;
    default:
      return <SharingScreen />;
  }
}
