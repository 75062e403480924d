// "The list changed": heard by every page and the worker, also by the one that said it. It carries nothing else,
// so there is nothing in it to leak.

export interface Changes {
  announce(): void;
  listen(listener: () => void): () => void;
  close(): void;
}

export function changes(name = 'changes'): Changes {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  channel.addEventListener('message', tell);
  return {
    announce() {
      channel.postMessage(null);
      tell();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}
