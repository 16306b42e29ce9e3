/** Two lines that tell where we stand: who speaks, and whether the line holds. */

import { label, t } from "./locale.js";

const WAIT_BEFORE_SAYING = 1_500; // a line that is back this fast was never worth a word

export class Status {
  #speaker;
  #banner;
  #unreachable;
  #state = { state: "bot", line: null };
  #person = null;
  #everUp = false;
  #soon;

  constructor({ speaker, banner, unreachable }) {
    this.#speaker = speaker;
    this.#banner = banner;
    this.#unreachable = unreachable;
  }

  state({ state, line }) {
    this.#state = { state, line };
    this.render();
  }

  person(name) {
    this.#person = name;
    this.render();
  }

  /** Writes the speaker's line; only a changed line is touched, so it is read out once. */
  render() {
    const words = this.#words();
    if (this.#speaker.textContent !== words) this.#speaker.textContent = words;
    document.body.dataset.state = this.#state.state;
  }

  connecting() {
    this.#soon = setTimeout(() => label(this.#banner, "connecting"), WAIT_BEFORE_SAYING);
  }

  up() {
    this.#everUp = true;
    clearTimeout(this.#soon);
    this.#soon = null;
    this.#say(null);
    this.#unreachable.hidden = true;
  }

  down() {
    if (!this.#everUp) {
      clearTimeout(this.#soon);
      this.#say("unreachable_title");
      this.#unreachable.hidden = false;
      return;
    }
    this.#soon ??= setTimeout(() => this.#say("reconnecting"), WAIT_BEFORE_SAYING);
  }

  #say(key) {
    if (key) return label(this.#banner, key);
    delete this.#banner.dataset.t;
    return this.#banner.replaceChildren();
  }

  #words() {
    const { state, line } = this.#state;
    if (state === "waiting") return line?.text ?? t("status_waiting");
    if (state === "human") return this.#person ? t("status_human", { name: this.#person }) : t("status_human_unnamed");
    return t(state === "closed" ? "status_closed" : "status_bot");
  }
}
