import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL_NAMES, FILE_WAITING } from './channel-names';
import type { Bridge } from './contract';

const known = new Set(CHANNEL_NAMES);

const bridge: Bridge = {
  call: (channel, ...argument) =>
    known.has(channel)
      ? ipcRenderer.invoke(channel, ...argument)
      : Promise.reject(new Error('no-such-channel')),

  onFileWaiting(listener) {
    const hear = () => listener();
    ipcRenderer.on(FILE_WAITING, hear);
    return () => {
      ipcRenderer.off(FILE_WAITING, hear);
    };
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
