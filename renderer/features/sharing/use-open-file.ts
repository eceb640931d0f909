import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { holdFile, pickFile } from '../../parts/held-file';
import { paths } from '../../parts/paths';

/** Lets the person choose a file and goes to the screen that opens it. */
export function useOpenFile(): () => void {
  const [, navigate] = useLocation();
  return useCallback(() => {
    void pickFile().then((file) => {
      if (file) navigate(paths.openFile(holdFile(file)));
    });
  }, [navigate]);
}
