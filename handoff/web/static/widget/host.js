/**
 * The clinic's page around the iframe, where there is one. Only single words go across, never anything
 * a person wrote, so it does not matter who else listens there.
 */

const outside = window.parent === window ? null : window.parent;

export const embedded = outside !== null;

/** Tells the page around us: `ready`, `close`, `leave`, `message`. */
export function tellHost(what) {
  outside?.postMessage({ firstHello: what }, "*");
}

/** Hears from it: `focus`, `wipe`. */
export function onHost(handlers) {
  addEventListener("message", ({ source, data }) => {
    if (outside && source === outside) handlers[data?.firstHello]?.();
  });
}
