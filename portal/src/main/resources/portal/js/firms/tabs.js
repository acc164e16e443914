// Tabs of this browser tell each other which firm they have kept or removed, so that none goes on from what is no more.

const channel = 'BroadcastChannel' in window ? new BroadcastChannel('ip30') : null;

/** @param what 'kept' | 'removed'; @param ids of the firms */
export const tell = (what, ids) => channel?.postMessage({ what, ids });

export function onTold(listen) {
  channel?.addEventListener('message', ({ data }) => listen(data));
}
