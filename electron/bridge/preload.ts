import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL_NAMES, FILE_WAITING, FOLDER_CHANGED } from './channel-names';
import type { Bridge } from './contract';

const known = new Set(CHANNEL_NAMES);

const bridge: Bridge = {
  call: (channel, ...argument) =>
    known.has(channel)
      ? ipcRenderer.invoke(channel, ...argument)
      : Promise.reject(new Error('no-such-channel')),

  onFileWaiting: (listener) => hear(FILE_WAITING, listener),
  onFolderChanged: (listener) => hear(FOLDER_CHANGED, listener),
};

function hear(message: string, listener: () => void): () => void {
  const heard = () => listener();
  ipcRenderer.on(message, heard);
  return () => {
    ipcRenderer.off(message, heard);
  };
}

contextBridge.exposeInMainWorld('bridge', bridge);
