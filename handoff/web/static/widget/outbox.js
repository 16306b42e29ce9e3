/**
 * What the person wrote or pressed and the edge has not yet said it stored. Kept in this tab across reloads,
 * sent again under the same id, so that nothing is lost and nothing is there twice.
 *
 * An entry is `{ frame, text, state }`; its state is `kept` (no line), `sending`, `late` (no answer), `refused`, or
 * `copying` (the edge has it, and is not yet sure of it): that goes again by itself until it is `received`.
 */

import { store } from "./store.js";

const ANSWER_WITHIN = 10_000;
const COPY_AGAIN = 3_000;
const FINAL = new Set(["empty_message", "message_too_long", "unknown_choice", "how_to_reach"]); // asking again cannot help

export class Outbox {
  #send;
  #changed;
  #entries;
  #deadlines = new Map();
  #stored = new Map(); // what this page has sent and the edge has called stored

  /** `send(frame)` returns whether there was a line; `changed(entry, error)` shows what became of an entry. */
  constructor(send, changed) {
    this.#send = send;
    this.#changed = changed;
    this.#entries = new Map((store.get("outbox") ?? []).map((entry) => [entry.frame.id, { ...entry, state: "kept" }]));
  }

  get entries() {
    return [...this.#entries.values()];
  }

  add(frame, text) {
    const entry = { frame: { ...frame, id: newId() }, text, state: "kept" };
    this.#entries.set(entry.frame.id, entry);
    this.#keep();
    this.#try(entry);
  }

  /** Sends everything that is waiting. What was refused waits for the person to say so. */
  flush() {
    for (const entry of this.entries) if (entry.state !== "refused") this.#try(entry);
  }

  /** Sends what has never been sent, even where nothing can be stored: the edge still looks at it for danger. */
  firstTry() {
    for (const entry of this.entries) if (!entry.tried) this.#try(entry);
  }

  again(id) {
    const entry = this.#entries.get(id);
    if (entry) this.#try(entry);
  }

  /** The edge has this one, which is not to say that it is safe: it goes again, and `received` says so. */
  there(id) {
    const entry = this.#entries.get(id);
    if (entry?.state === "refused") entry.state = "kept";
  }

  received(id) {
    const entry = this.#entries.get(id);
    if (entry) this.#stored.set(id, entry);
    this.#drop(id);
  }

  /** The edge has only these messages: what it had called stored beyond them goes again, but for presses of old buttons. */
  onlyThese(messages) {
    const known = new Set(messages.map(({ id }) => id));
    for (const [id, entry] of this.#stored) {
      if (known.has(id)) continue;
      this.#stored.delete(id);
      if (entry.frame.type === "choose") continue;
      this.#entries.set(id, entry);
      this.#become(entry, "kept");
    }
    this.#keep();
  }

  /** `later` says that it will be sent again by itself, once there is a conversation to send it to. */
  refused(id, error, { later }) {
    const entry = this.#entries.get(id);
    if (!entry) return;
    if (later) {
      this.#become(entry, "kept");
      return;
    }
    if (error.code === "still_copying") {
      this.#become(entry, "copying");
      this.#deadlines.set(id, setTimeout(() => this.#try(entry), COPY_AGAIN));
      return;
    }
    this.#become(entry, "refused", { ...error, final: FINAL.has(error.code) });
    if (FINAL.has(error.code)) this.#drop(id);
  }

  /** The line went: what was under way is waiting again. */
  paused() {
    for (const entry of this.entries) if (entry.state === "sending") this.#become(entry, "kept");
  }

  /** A new conversation has none of the old buttons. */
  dropChoices() {
    for (const { frame } of this.entries) if (frame.type === "choose") this.#drop(frame.id);
  }

  #drop(id) {
    clearTimeout(this.#deadlines.get(id));
    if (this.#entries.delete(id)) this.#keep();
  }

  #try(entry) {
    const sent = this.#send(entry.frame);
    entry.tried ||= sent;
    this.#become(entry, sent ? "sending" : "kept");
    if (sent) this.#deadlines.set(entry.frame.id, setTimeout(() => this.#become(entry, "late"), ANSWER_WITHIN));
  }

  #become(entry, state, error = null) {
    clearTimeout(this.#deadlines.get(entry.frame.id));
    entry.state = state;
    this.#changed(entry, error);
  }

  #keep() {
    store.set("outbox", this.entries.map(({ frame, text }) => ({ frame, text })));
  }
}

// randomUUID exists on secure pages only; a clinic may try the widget out over plain http.
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
