// UDP as the kernel sees it: which sockets the browser's processes hold. WebRTC and QUIC pass every content policy
// and every proxy, so only counting their sockets shows that there are none.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const SAMPLE_MS = 200;

const lines = (file: string): string[] => {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(1);
  } catch {
    return [];
  }
};

const entries = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const link = (file: string): string => {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
};

/** All processes under this one, itself included. */
function processTree(root: number): readonly number[] {
  const parents = entries('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name): [number, number] => {
      const [status = ''] = [lines(`/proc/${name}/status`).find((line) => line.startsWith('PPid:'))];
      return [Number(name), Number(status.slice(5))];
    });
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const [process, parent] of parents) if (tree.has(parent)) tree.add(process);
  }
  return [...tree];
}

/** Open UDP sockets of the machine: inode -> `local remote`, as /proc/net/udp spells addresses. */
const udpSockets = (): Map<string, string> =>
  new Map(
    ['/proc/net/udp', '/proc/net/udp6']
      .flatMap(lines)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields.length > 9)
      .map((fields) => [String(fields[9]), `${fields[1]} ${fields[2]}`] as const),
  );

export interface UdpWatch {
  seen(): readonly string[];
  stop(): void;
}

/** Looks five times a second. A WebRTC or QUIC socket lives for seconds; harness.e2e.ts shows that one is seen. */
export function watchUdp(root: number): UdpWatch {
  const seen = new Set<string>();
  const look = (): void => {
    const sockets = udpSockets();
    if (sockets.size === 0) return;
    for (const process of processTree(root)) {
      for (const descriptor of entries(`/proc/${process}/fd`)) {
        const inode = /^socket:\[(\d+)\]$/.exec(link(`/proc/${process}/fd/${descriptor}`))?.[1];
        const socket = inode && sockets.get(inode);
        if (socket) seen.add(socket);
      }
    }
  };
  const timer = setInterval(look, SAMPLE_MS);
  return { seen: () => [...seen], stop: () => clearInterval(timer) };
}
