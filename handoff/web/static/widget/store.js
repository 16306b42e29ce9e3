/**
 * What this tab remembers: the token, the words not yet sent, the draft, the pinned card. Never the talk itself.
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
  },
};
