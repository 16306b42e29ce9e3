// What the page knows. One object, changed in one way, told to whoever listens.
// What people wrote lives here and nowhere else: it is gone when the page is.

const listeners = new Set();
let announced = false;

export const state = {
  line: "connecting", // connecting, up, down, signed_out
  me: null, // {username, name, role, supervisor}
  duty: sessionStorage.getItem("console.away") ?? "available", // available, break, away: as this tab last knew it, until a board says it
  said: null, // what I chose here just now, until a board says so too
  standing: null, // how I stand: load, cap, times of rest, as the edge last told it
  team: null, // for supervisors, everyone whose console is open
  board: null, // {waiting, inLine, mine, online, others, at}, null until the first one came; waiting: the front of it
  talks: new Map(), // handoff -> talk (talks.js)
  drafts: new Map(), // handoff -> words not sent yet
  current: null, // the handoff on screen
  taking: null, // "next" or a handoff, while a claim is under way
  notice: null, // {text, more, way}: `way` is {label, go}, a way on
  happened: new Map(), // handoff -> what happened to it by no doing of mine, in words, until I have read it
  farewell: null, // ended, released, moved, gone: what happened to the talk that was on screen
};

const SCREEN = "console.screen";

/** The handoff that was on screen before this page was loaded anew. */
export const remembered = () => sessionStorage.getItem(SCREEN);

/** Change the state; listeners hear once, after the running code is done. */
export function change(mutate) {
  mutate(state);
  if (announced) return;
  announced = true;
  queueMicrotask(() => {
    announced = false;
    if (state.board) sessionStorage.setItem(SCREEN, state.current ?? "");
    listeners.forEach((listener) => listener(state));
  });
}

/** Hear every change, and the state as it is now. Returns how to stop. */
export function listen(listener) {
  listeners.add(listener);
  listener(state);
  return () => listeners.delete(listener);
}

/** The talk on screen, or null. */
export const currentTalk = () => state.talks.get(state.current) ?? null;

/** Someone's place, in line, with me or (supervisors) with others; null when they are gone. */
export function placeOf(handoff) {
  const { waiting, mine, others } = state.board ?? { waiting: [], mine: [], others: [] };
  return [...mine, ...waiting, ...others].find((place) => place.handoff === handoff) ?? null;
}

/** Talks that are not mine any more, and stay for the words of mine that did not go out. */
export const lost = () => [...state.talks.values()].filter((talk) => !talk.held && wordsOf(talk));

/** Whether words of mine in this talk have not gone out. */
export const wordsOf = ({ handoff, outbox }) => Boolean(state.drafts.get(handoff)?.trim() || outbox.length);

/** Whether words would be lost if the page went away now. */
export function hasUnsentWords() {
  const typed = [...state.drafts.values()].some((draft) => draft.trim());
  return typed || [...state.talks.values()].some((talk) => talk.outbox.length > 0);
}
