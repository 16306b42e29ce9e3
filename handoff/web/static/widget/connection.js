/**
 * The patient's side of docs/protocol.md on top of a socket that comes back: who we are (the token),
 * how far we have read (the last seq), and every message exactly once and in order.
 */

import { Socket } from "../shared/socket.js";
import { store } from "./store.js";

const UNKNOWN_TO_THE_EDGE = new Set(["bad_token", "not_found"]);

export class Connection {
  #socket;
  #on;
  #locale;
  #last = 0;
  #lastAt = null; // when that was: a store that took over for one that died may give its number to another message
  #welcomed = false;
  #back = false;

  /**
   * `on` holds a function for each thing that can happen: `message`, `state`, `card`, `typing`, `received`,
   * `refused`, `anew` (the edge has other messages than we; all of its own follow),
   * `forgotten` (the edge does not know our token), `turnedAway` (no welcome, but a line), `ready`, `down`.
   */
  constructor(on, locale) {
    this.#on = on;
    this.#locale = locale;
    this.#socket = new Socket("/ws/patient", () => this.#hello());
    this.#socket.addEventListener("frame", (event) => this.#hear(event.detail));
    this.#socket.addEventListener("down", (event) => on.down(event.detail));
  }

  /** `back` says that a person came back to their talk after a break, and wants to go on. */
  start({ back = false } = {}) {
    this.#back = back;
    this.#socket.start();
  }

  stop() {
    this.#socket.stop();
  }

  get welcomed() {
    return this.#welcomed;
  }

  /** Sends, or asks for a line to send on and returns false. */
  send(frame) {
    if (this.#socket.send(frame)) return true;
    this.#socket.hurry();
    return false;
  }

  /** Sends what is of use now or never. */
  mention(frame) {
    if (this.#welcomed) this.#socket.send(frame);
  }

  #hello() {
    this.#welcomed = false;
    const token = store.get("token");
    return { type: "hello", ...(token && { token }), ...(this.#back && { back: true }), after: this.#last, ...(this.#last && { at: this.#lastAt }), locale: this.#locale() };
  }

  #hear(frame) {
    if (frame.type === "welcome") this.#welcome(frame);
    else if (frame.type === "message") this.#message(frame.message);
    else if (frame.type === "refused" && !frame.id && !this.#welcomed) this.#turnedAway(frame.error);
    else this.#on[frame.type]?.(frame);
  }

  #welcome(frame) {
    this.#welcomed = true;
    this.#back = false;
    store.set("token", frame.token);
    if (frame.anew) {
      this.#last = 0;
      this.#on.anew(frame);
    }
    for (const message of frame.messages) this.#take(message, { replayed: true });
    this.#on.state(frame);
    this.#on.ready(frame);
  }

  #message(message) {
    if (message.seq > this.#last + 1) this.#socket.restart(); // something is missing: read on from where we were
    else this.#take(message, { replayed: false });
  }

  #take(message, how) {
    if (message.seq <= this.#last) return;
    this.#last = message.seq;
    this.#lastAt = message.at;
    this.#on.message(message, how);
  }

  // The line still carries a card, so it stays in use while we wait to ask again.
  #turnedAway(error) {
    if (UNKNOWN_TO_THE_EDGE.has(error.code) && store.get("token")) {
      store.remove("token");
      this.#last = 0;
      this.#on.forgotten();
      this.#socket.restart();
      return;
    }
    this.#socket.retry();
    this.#on.turnedAway();
  }
}
