// What a coordinator can do. Every answer, good or bad, ends up in the state, in words.

import { ask, maybeDone, tell, watch } from "./line.js";
import { keepDuty } from "./rest.js";
import { change, currentTalk, state } from "./store.js";
import { forget, joined, markSeen, putMessage } from "./talks.js";
import { word } from "./words.js";

const COPY_AGAIN = 3_000; // the edge has the words, and is not yet sure of them: they go again until it is

/** Take the next person in line. `more`: "I can take one more". */
export const takeNext = ({ more = false } = {}) => claim("next", { type: "next", more });

/** Take this person (supervisors). */
export const takeThis = (handoff, { anyway = false } = {}) => claim(handoff, { type: "take", handoff, anyway });

/** Take over from whoever has them (supervisors). */
export const takeOver = (handoff) => claim(handoff, { type: "take_over", handoff });

/** Presses whose end is not known, by what was pressed. Pressed again soon it is the same one: nobody gets two people so. */
const presses = new Map(); // "next" or a handoff -> {id, at}
const SAME_PRESS = 60_000; // later it is meant anew, and whom the first one took stands on the board

function press(what) {
  const { id, at } = presses.get(what) ?? {};
  if (id && Date.now() - at < SAME_PRESS) return id;
  presses.set(what, { id: crypto.randomUUID(), at: Date.now() });
  return presses.get(what).id;
}

async function claim(what, frame) {
  if (state.taking) return;
  const id = press(what);
  change(() => Object.assign(state, { taking: what, notice: null }));
  try {
    const { handoff } = await ask(frame, id);
    presses.delete(what);
    state.happened.delete(handoff); // what I was told of them before is over
    joined(handoff);
    openTalk(handoff);
  } catch (error) {
    if (!maybeDone(error)) presses.delete(what);
    change(() => {
      state.notice = refusal(error, frame);
    });
  } finally {
    change(() => {
      state.taking = null;
    });
  }
}

function refusal(error, { type, handoff }) {
  const { owner, more } = error.detail ?? {};
  const again = () => (type === "take" ? takeThis(handoff, { anyway: true }) : takeNext({ more: true }));
  if (more && type === "take") return { text: error.message, way: { label: word("care_anyway"), go: again } };
  if (more) {
    const text = error.code === "at_capacity" ? word("care_only_one") : error.message;
    return { text, way: { label: word("care_one_more"), go: again } };
  }
  if (error.code !== "already_taken" || !owner) return { text: error.message };
  return { text: word("taken_by", { name: owner }), more: word("taken_by_more") };
}

/** Put a talk on screen. */
export function openTalk(handoff) {
  watch(handoff);
  change(() => {
    letGoOfScreen(handoff);
    Object.assign(state, { current: handoff, farewell: null, notice: null });
    if (currentTalk()) markSeen(currentTalk());
  });
}

/** Close the talk on screen, on a phone: back to the line. */
export function leaveScreen() {
  change(() => {
    letGoOfScreen();
    Object.assign(state, { current: null, farewell: null });
  });
}

/** A talk that is not mine any more stayed for its unsent words only; whoever comes back to it finds them. */
function letGoOfScreen(next = null) {
  if (currentTalk()?.held === false && state.current !== next) forget(state, state.current);
}

/** The next talk of mine (1), or the one before (-1). */
export function moveTalk(step) {
  const mine = (state.board?.mine ?? []).map((place) => place.handoff);
  if (mine.length === 0) return;
  const at = mine.indexOf(state.current);
  const to = at < 0 ? (step > 0 ? 0 : mine.length - 1) : (at + step + mine.length) % mine.length;
  openTalk(mine[to]);
}

/** Write to the person. The words stay in the outbox until the edge has stored them. */
export function say(handoff, text) {
  const talk = state.talks.get(handoff);
  // What comes while these words are on their way is not answered by them, however late they arrive.
  const seen = talk?.messages.at(-1)?.seq ?? 0;
  const entry = { id: crypto.randomUUID(), text, seen, status: "sending", error: null };
  change(() => {
    talk?.outbox.push(entry);
    state.drafts.delete(handoff);
  });
  deliver(handoff, entry);
}

/** Try an entry of the outbox again, under the same id: sending twice is harmless. */
export async function deliver(handoff, entry) {
  change(() => Object.assign(entry, { status: "sending", error: null }));
  try {
    const { seq } = await ask({ type: "say", handoff, text: entry.text, seen: entry.seen }, entry.id);
    change(() => stored(state.talks.get(handoff), entry, seq));
  } catch (error) {
    if (error.code === "still_copying") return void setTimeout(() => deliver(handoff, entry), COPY_AGAIN);
    if (error.code === "line_down" || (maybeDone(error) && state.line !== "up")) return; // it goes out again when the talk opens anew
    change(() => Object.assign(entry, { status: "refused", error: error.message }));
  }
}

/** Shown as sent from here on; the edge's own copy of the message takes its place by `seq`. */
function stored(talk, { id, text }, seq) {
  if (!talk || talk.messages.some((message) => message.seq === seq)) return;
  putMessage(talk, { seq, id, text, by: "human", at: Date.now(), name: state.me.name });
}

/** Take words that were not sent back into the box, in front of what is there. */
export function editAgain(talk, entry) {
  change(() => {
    talk.outbox = talk.outbox.filter((other) => other !== entry);
    const draft = state.drafts.get(talk.handoff);
    state.drafts.set(talk.handoff, draft ? `${entry.text}\n${draft}` : entry.text);
  });
}

/** Put the person back in line, at their old place. */
export const release = (handoff) => leave(handoff, { type: "release", handoff }, "released");

/** End the handoff, with a reason. */
export const close = (handoff, reason) => leave(handoff, { type: "close", handoff, reason }, "ended");

/** Give a person to a coordinator, or (null) back to the line (supervisors). */
export const move = (handoff, to) => leave(handoff, { type: "move", handoff, to }, to ? "moved" : "released");

async function leave(handoff, frame, farewell) {
  const talk = state.talks.get(handoff) ?? {}; // of someone in line, or with a colleague, there is no talk here
  talk.leaving = true;
  try {
    await ask(frame);
    change(() => {
      forget(state, handoff);
      state.happened.delete(handoff);
      state.notice = null;
      if (state.current === handoff) Object.assign(state, { current: null, farewell });
    });
  } catch (error) {
    talk.leaving = false;
    change(() => {
      state.notice = { text: error.message };
    });
  }
}

/** Ready to take people, on a break, or away: kept by the edge, for all pages of mine. */
export function setDuty(duty) {
  change(() => {
    Object.assign(state, { said: duty, notice: null });
    keepDuty(state, duty);
  });
  tell({ type: "duty", duty });
}

/** Done wrapping up, or one spell more of it. */
export const endWrapUp = () => setDuty("available");
export const wrapUpLonger = () => tell({ type: "duty", duty: "wrap_up" });

/** I have read what happened to this one. */
export function noted(handoff) {
  tell({ type: "noted", handoff });
  change(() => state.happened.delete(handoff));
}

/** Put the words on screen that did not go out to someone who is not mine any more. */
export function showWords(handoff) {
  change(() => {
    letGoOfScreen();
    Object.assign(state, { current: handoff, farewell: null });
  });
}
