/**
 * What this tab remembers: the token, the words not yet sent, the draft, the pinned card. Never the talk itself.
 * And what this device keeps for a day, where the person asked for that: the token alone.
 * Where storage is blocked, it remembers for as long as the page lives.
 */

const PREFIX = "first-hello.";
const inMemory = new Map();

function area() {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

function write(key, text) {
  try {
    area()?.setItem(key, text);
  } catch {
    // full, or closed to us: memory has it
  }
}

export const store = {
  get(key) {
    const text = area()?.getItem(PREFIX + key) ?? inMemory.get(key);
    return text === undefined || text === null ? null : JSON.parse(text);
  },

  set(key, value) {
    const text = JSON.stringify(value);
    inMemory.set(key, text);
    write(PREFIX + key, text);
  },

  remove(key) {
    inMemory.delete(key);
    area()?.removeItem(PREFIX + key);
  },

  /** Forgets everything, whoever wrote it: for leaving fast. */
  clear() {
    inMemory.clear();
    area()?.clear();
    kept.forget();
  },
};

const KEPT = `${PREFIX}kept`;
const A_DAY = 86_400_000;

function device() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The way back to a talk, on this device and for a day. */
export const kept = {
  get possible() {
    return device() !== null;
  },

  /** What is kept, `{ token, until }`, or null; what is over is gone. */
  get() {
    const found = JSON.parse(device()?.getItem(KEPT) ?? "null");
    if (found && found.until > Date.now()) return found;
    this.forget();
    return null;
  },

  keep(token) {
    device()?.setItem(KEPT, JSON.stringify({ token, until: Date.now() + A_DAY }));
  },

  forget() {
    device()?.removeItem(KEPT);
  },
};
