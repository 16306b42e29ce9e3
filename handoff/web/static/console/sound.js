// Soft sounds, made on the spot. Nothing loud, nothing sudden: each note swells and fades.

const KEY = "console.sound";

/** Notes as [hertz, start in seconds]. Urgent climbs and comes twice, too long three times; a reply is one low note. */
const TUNES = {
  waiting: [[523, 0], [659, 0.18]],
  stat: [[587, 0], [784, 0.16], [988, 0.32], [587, 0.8], [784, 0.96], [988, 1.12]],
  late: [0, 0.8, 1.6].flatMap((at) => [[587, at], [784, at + 0.16], [988, at + 0.32]]),
  reply: [[440, 0]],
};
const NOTE = 0.34;
const VOLUME = 0.16;

let context = null;

/** Whether the coordinator wants sounds. */
export const soundOn = () => localStorage.getItem(KEY) !== "off";
export const setSoundOn = (on) => localStorage.setItem(KEY, on ? "on" : "off");

/** Whether the browser lets us play yet: it waits for a first click or key. */
export const soundBlocked = () => context?.state !== "running";

/** Be ready to play after the first click or key, whatever it is for. */
export function readySound(changed) {
  const ready = async () => {
    context ??= new AudioContext();
    await context.resume();
    changed();
  };
  for (const event of ["pointerdown", "keydown"]) addEventListener(event, ready, { once: true, capture: true });
}

/** Play a tune. Returns whether it could be heard. */
export async function play(tune) {
  if (!navigator.userActivation.hasBeenActive) return false;
  context ??= new AudioContext();
  context.resume();
  await Promise.race([until("statechange", context), new Promise((resolve) => setTimeout(resolve, 200))]);
  if (soundBlocked()) return false;
  TUNES[tune].forEach(([pitch, start]) => note(pitch, context.currentTime + start));
  return true;
}

function until(event, target) {
  return soundBlocked() ? new Promise((resolve) => target.addEventListener(event, resolve, { once: true })) : null;
}

function note(pitch, at) {
  const tone = new OscillatorNode(context, { type: "sine", frequency: pitch });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(VOLUME, at + 0.05);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + NOTE);
  tone.connect(loudness).connect(context.destination);
  tone.start(at);
  tone.stop(at + NOTE);
}
