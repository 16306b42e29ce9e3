// What the edge says, taken into the state, and passed on to the alerts.

import { alertArrivals, alertReply, announce } from "./alerts.js";
import { deliver } from "./actions.js";
import { putBoard } from "./board.js";
import { onFrame, tell, watch, watchOnly } from "./line.js";
import { change, lost, state } from "./store.js";
import { markSeen, putMessage, putTalk } from "./talks.js";

function onWelcome({ coordinator }) {
  // What I chose and no board has said yet may not have gone out. Nothing else is said: a page that comes back, or one
  // more of them, would end a break.
  if (state.said) tell({ type: "duty", duty: state.said });
  change(() => Object.assign(state, { me: coordinator, line: "up", notice: null }));
}

function onQueue(frame) {
  change(() => {
    const news = putBoard(state, frame);
    alertArrivals(news, frame.in_line);
  });
  // Every talk of mine is kept up to date, on screen or not: a reply must not go unseen.
  const mine = new Set(frame.mine.map((place) => place.handoff));
  watchOnly(mine);
  mine.forEach(watch);
  lost().forEach(deliverAgain); // the edge says whether they still went out
}

function onTalk(frame) {
  let talk;
  change(() => {
    talk = putTalk(state, frame);
    if (lookingAt(talk)) markSeen(talk);
  });
  deliverAgain(talk);
}

function deliverAgain(talk) {
  talk.outbox.filter((entry) => entry.status === "sending").forEach((entry) => deliver(talk.handoff, entry));
}

function onMessage({ handoff, message }) {
  change(() => {
    const talk = state.talks.get(handoff);
    if (!talk) return;
    putMessage(talk, message);
    if (lookingAt(talk)) markSeen(talk);
    if (message.by === "patient" && !lookingAt(talk)) alertReply();
  });
}

function onMarked({ handoff, seq, verdict, consent }) {
  change(() => state.talks.get(handoff)?.marks.set(seq, { verdict, consent }));
}

/** I lost a person, or was given one, by no doing of mine: said in words, where I look, until I have read it. */
function onHappened({ handoff, text }) {
  if (state.happened.get(handoff) === text) return; // a new line says it again
  change(() => {
    state.happened.delete(handoff); // the latest stands last
    state.happened.set(handoff, text);
  });
  announce(text);
}

const lookingAt = (talk) => talk.handoff === state.current && !document.hidden;

function onLook() {
  const talk = state.talks.get(state.current);
  if (talk && lookingAt(talk) && markSeen(talk)) change(() => {});
}

/** Listen to the edge. */
export function startHearing() {
  onFrame("welcome", onWelcome);
  onFrame("queue", onQueue);
  onFrame("talk", onTalk);
  onFrame("message", onMessage);
  onFrame("marked", onMarked);
  onFrame("given", onHappened);
  onFrame("gone", onHappened);
  onFrame("returned", onHappened);
  document.addEventListener("visibilitychange", onLook);
}
