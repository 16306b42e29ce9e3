// Browsers slow the timers of hidden pages to one a minute, and claims would lapse while a coordinator reads
// something in another tab. A worker's timers are left alone.

/** Call `beat` at every interval while the page is hidden. */
export function beatWhileHidden(beat, every) {
  const worker = new Worker(new URL("./heartbeat-worker.js", import.meta.url));
  worker.onmessage = () => {
    if (document.hidden) beat();
  };
  worker.postMessage(every);
}
