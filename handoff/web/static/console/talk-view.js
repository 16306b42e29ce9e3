// The middle: one talk with its ways out, or a kind word while there is none.

import { leaveScreen, setDuty, takeNext } from "./actions.js";
import { announce } from "./alerts.js";
import { askClose, askMove, askRelease } from "./leaving.js";
import { h, icon, setText } from "./dom.js";
import "./message-composer.js";
import { ref } from "./place-row.js";
import { listen, state } from "./store.js";
import "./talk-log.js";
import { answerBy } from "./times.js";
import { word } from "./words.js";

const NARROW = matchMedia("(max-width: 899px)");

class TalkView extends HTMLElement {
  #shown = null; // the handoff whose talk is built
  #parts = {};

  connectedCallback() {
    this.#parts.talk = this.#buildTalk();
    this.#parts.calm = h("div", { class: "calm" });
    this.append(this.#parts.talk, this.#parts.calm);
    listen(() => this.#show());
  }

  #buildTalk() {
    const title = h("h2", { class: "talk-title" });
    const button = (key, act) => h("button", { type: "button", class: "quiet", on: { click: act } }, word(key));
    const move = button("move_open", () => askMove());
    const ways = h("div", { class: "talk-ways" }, button("release_open", askRelease), move);
    ways.append(button("close_open", () => askClose()));
    const log = h("talk-log", { tabindex: "0", role: "region", "aria-label": word("messages_label") });
    const composer = h("message-composer");
    const answer = h("p", { class: "answer-by", role: "status" });
    Object.assign(this.#parts, { title, ways, move, log, answer, composer });
    return h("div", { class: "talk" }, h("header", { class: "talk-head" }, title, ways), log, answer, composer);
  }

  #show() {
    const talk = state.talks.get(state.current);
    document.body.dataset.view = state.current ? "talk" : "line";
    this.#parts.talk.hidden = !talk;
    this.#parts.calm.hidden = Boolean(talk);
    if (talk) this.#showTalk(talk);
    else this.#showCalm();
  }

  #showTalk(talk) {
    const { title, ways, move, log, answer, composer } = this.#parts;
    setText(title, ref(talk.handoff));
    ways.hidden = !talk.held;
    move.hidden = !state.me?.supervisor;
    setText(answer, talk.held ? answerBy(talk.place, "answer_by_talk") : "");
    composer.show(talk);
    if (this.#shown === talk.handoff) log.show(talk);
    else this.#openTalk(talk);
  }

  #openTalk(talk) {
    this.#shown = talk.handoff;
    this.#parts.log.open(talk);
    this.#parts.composer.take();
    announce(talk.held ? word("announce_claimed", { reason: talk.place.reason }) : word("composer_gone"));
  }

  #showCalm() {
    const waiting = state.board?.inLine ?? 0;
    const mine = state.board?.mine.length ?? 0;
    const { calm } = this.#parts;
    const connecting = state.line === "connecting";
    const key = [state.current, state.farewell, waiting > 0, mine > 0, state.duty, connecting].join();
    if (calm.dataset.key !== key) calm.replaceChildren(...this.#calmWords(waiting, mine));
    calm.dataset.key = key;
    if (this.#shown !== null) this.#afterTalk();
    this.#shown = null;
  }

  // What was focused is gone from the screen: the next step takes the focus, not the top of the page.
  #afterTalk() {
    if (state.farewell) announce(word(`${state.farewell}_title`));
    if (document.querySelector("dialog[open]")) return;
    const next = NARROW.matches ? document.querySelector(".take-next") : this.#parts.calm.querySelector("h2");
    next.focus();
  }

  #calmWords(waiting, mine) {
    const title = (key) => h("h2", { tabindex: "-1" }, word(key));
    if (state.current) return [title("talk_opening")];
    if (state.line === "connecting") return [title("banner_connecting")];
    const key = state.farewell ?? "talk_none";
    const lead = state.farewell ? `${state.farewell}_lead` : whatNext(waiting, mine);
    const words = [icon("leaf"), title(`${key}_title`), h("p", {}, word(lead))];
    return state.farewell ? [...words, this.#afterwards(waiting)] : words;
  }

  #afterwards(waiting) {
    const next = h("button", { type: "button", class: "primary", on: { click: () => takeNext() } }, word("take_next"));
    const away = h("button", { type: "button", class: "quiet", on: { click: () => this.#stepAway() } }, word("moment_away"));
    return h("div", { class: "afterwards" }, ...(waiting ? [next, away] : [away]));
  }

  #stepAway() {
    setDuty("break");
    leaveScreen();
  }
}

function whatNext(waiting, mine) {
  if (state.duty !== "available") return `talk_none_${state.duty}`;
  if (waiting) return "talk_none_waiting";
  return mine ? "talk_none_mine" : "talk_none_quiet";
}

customElements.define("talk-view", TalkView);
