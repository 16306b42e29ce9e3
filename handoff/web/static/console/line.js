// The wire (docs/protocol.md): one socket, frames in and out, and answers matched to what asked for them.

import { Socket } from "../shared/socket.js";
import { beatWhileHidden } from "./heartbeat.js";
import { unsay } from "./rest.js";
import { change, state } from "./store.js";
import { locale, word } from "./words.js";

const ANSWER_WITHIN = 25_000; // no step of the edge's takes longer, and a lost line is mostly back by then
const HEARTBEAT = 10_000; // pings renew the claims I hold

const socket = new Socket(`/ws/console?locale=${locale}`, () => ({ type: "hello" }), { pingEvery: HEARTBEAT });
const asked = new Map(); // id -> {frame, promise, resolve, reject, timer}
const hearers = new Map(); // frame type -> listener
const watched = new Set(); // talks opened on this connection

/** Hear every frame of a type. One listener each. */
export const onFrame = (type, listener) => hearers.set(type, listener);

/** Send something that has no answer of its own. Returns whether the line could take it. */
export const tell = (frame) => socket.send(frame);

/** Have a talk sent, and kept up to date: once for each connection. */
export function watch(handoff) {
  if (watched.has(handoff)) return;
  if (socket.send({ type: "open", handoff })) watched.add(handoff);
}

/** Forget which talks are watched, but for these: what I lost and take again is opened anew. */
export function watchOnly(handoffs) {
  watched.forEach((handoff) => handoffs.has(handoff) || watched.delete(handoff));
}

/** Send something and wait for its answer; asking twice is asking once. Where the line breaks before the answer, it goes
    out again on the next one, under its id, where that is taken once whatever happened since. Rejects with an error of
    the protocol's shape. */
export function ask(frame, id = crypto.randomUUID()) {
  if (asked.has(id)) return asked.get(id).promise;
  if (!socket.send({ ...frame, id })) return Promise.reject(lineDown());
  const question = { frame };
  question.promise = new Promise((resolve, reject) => Object.assign(question, { resolve, reject }));
  question.timer = setTimeout(() => settle(id, "reject", noAnswer()), ANSWER_WITHIN);
  asked.set(id, question);
  return question.promise;
}

const MAYBE_DONE = new Set(["line_down", "no_answer", "not_received", "internal"]);

/** Whether, for all that is known here, what was asked may have been done all the same. */
export const maybeDone = ({ code }) => MAYBE_DONE.has(code);

const lineDown = () => ({ code: "line_down", message: word("wait_for_line") });
const noAnswer = () => ({ code: "no_answer", message: word("no_answer") });

function settle(id, how, value) {
  const waiting = asked.get(id);
  if (!waiting) return false;
  clearTimeout(waiting.timer);
  asked.delete(id);
  waiting[how](value);
  return true;
}

const ANSWERS = new Set(["claimed", "released", "moved", "ended", "received", "marked"]);

function onSocketFrame({ detail: frame }) {
  if (frame.type === "refused") return onRefused(frame);
  if (ANSWERS.has(frame.type)) settle(frame.id, "resolve", frame);
  return hearers.get(frame.type)?.(frame);
}

function onRefused({ id, error }) {
  if (error.code === "not_signed_in") signedOut();
  if (settle(id, "reject", error)) return;
  change(() => {
    state.notice = { text: error.message };
    if (!id) unsay(state); // a choice of duty has no id
  });
}

/** Steps of a supervisor's that mean the moment they are pressed in: sent again, they could undo what others did since. */
const OF_A_MOMENT = new Set(["take_over", "move"]);

function onUp() {
  asked.forEach(({ frame }, id) => {
    if (OF_A_MOMENT.has(frame.type)) settle(id, "reject", noAnswer());
    else socket.send({ ...frame, id });
  });
}

function onDown() {
  watched.clear();
  change(() => {
    if (state.line !== "signed_out") state.line = "down";
  });
  checkSession();
}

/** A refused handshake looks like any lost line, so the page itself is asked: signed out, it redirects. */
async function checkSession() {
  try {
    const answer = await fetch("/console", { redirect: "manual", cache: "no-store" });
    if (answer.type === "opaqueredirect" || answer.status === 401) signedOut();
  } catch {
    // No answer at all: the line is down, and the socket keeps trying.
  }
}

function signedOut() {
  socket.stop();
  change(() => {
    state.line = "signed_out";
  });
}

function comeBack() {
  if (document.hidden || state.line !== "signed_out") return;
  change(() => {
    state.line = "down";
  });
  socket.start();
}

/** Open the line, and keep it. */
export function startLine() {
  socket.addEventListener("frame", onSocketFrame);
  socket.addEventListener("up", onUp);
  socket.addEventListener("down", onDown);
  document.addEventListener("visibilitychange", comeBack);
  beatWhileHidden(() => socket.send({ type: "ping" }), HEARTBEAT);
  socket.start();
}
