import { showToast } from '../ui/toast';

/** Says, without any detail, that something failed which no screen caught. Returns its own undo. */
export function tellLastResort(message: string): () => void {
  const onFailure = () => showToast({ tone: 'danger', message });
  window.addEventListener('unhandledrejection', onFailure);
  return () => window.removeEventListener('unhandledrejection', onFailure);
}
