// See heartbeat.js.

onmessage = ({ data: every }) => {
  setInterval(() => postMessage(null), every);
};
