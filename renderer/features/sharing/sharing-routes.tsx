import { useRoute } from 'wouter';
import { FolderScreen } from './folder/folder-screen';
import { NamesScreen } from './leaving/names-screen';
import { OpenScreen } from './open/open-screen';
import { OwnCardScreen } from './partners/own-card-screen';
import { PartnerScreen } from './partners/partner-screen';
import { PartnersScreen } from './partners/partners-screen';
import { SendScreen } from './send/send-screen';
import { SharingScreen } from './sharing-screen';
import { SuggestionsScreen } from './suggestions/suggestions-screen';

/** Everything under `/sharing`: what left and came, sending a file, opening one, partners, our card, the shared folder. */
export function SharingRoutes() {
  const [, params] = useRoute('/sharing/:part?/:id?');
  const id = params?.id;
  switch (params?.part) {
    case 'send':
      return <SendScreen key={id ?? ''} link={id ?? null} />;
    case 'open':
      return <OpenScreen key={id ?? ''} />;
    case 'names':
      return <NamesScreen />;
    case 'card':
      return <OwnCardScreen />;
    case 'folder':
      return <FolderScreen />;
    case 'suggestions':
      return <SuggestionsScreen />;
    case 'open-card':
      return <PartnersScreen key={id ?? ''} />;
    case 'partners':
      return id ? <PartnerScreen key={id} id={id} /> : <PartnersScreen />;
    default:
      return <SharingScreen />;
  }
}
