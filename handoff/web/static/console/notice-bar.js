// What could not be done, whom I lost or was given, and words of mine that did not go out: until it is read.

import { noted, showWords } from "./actions.js";
import { h } from "./dom.js";
import { change, listen, lost, state } from "./store.js";
import { word } from "./words.js";

class NoticeBar extends HTMLElement {
  #notice = null;

  connectedCallback() {
    this.setAttribute("role", "status");
    listen(() => this.#show());
  }

  #show() {
    const notice = state.notice ?? happened() ?? unsent();
    const same = notice?.text === this.#notice?.text && notice?.way?.label === this.#notice?.way?.label;
    this.#notice = notice;
    if (!same) this.replaceChildren(...(notice ? this.#words() : []));
  }

  #words() {
    const { text, more, way, stays } = this.#notice;
    const button = (label, go) => h("button", { type: "button", class: "quiet", on: { click: go } }, label);
    const ways = way ? [button(way.label, () => this.#notice.way.go())] : [];
    if (!stays) ways.push(button(word("dismiss"), () => (this.#notice.read ?? dismiss)()));
    return [h("p", {}, [text, more].filter(Boolean).join(" ")), ...ways];
  }
}

/** The latest first. Everyone of whom I was told the same is read at once. */
function happened() {
  const latest = [...state.happened.values()].at(-1);
  if (!latest) return null;
  const same = [...state.happened].filter(([, text]) => text === latest).map(([handoff]) => handoff);
  return { text: latest, read: () => same.forEach(noted) };
}

/** Words to someone who is not mine any more, not on screen: seen, and left, they are gone. */
function unsent() {
  const talk = lost().find(({ handoff }) => handoff !== state.current);
  if (!talk) return null;
  return { text: word("unsent"), way: { label: word("unsent_show"), go: () => showWords(talk.handoff) }, stays: true };
}

function dismiss() {
  change(() => {
    state.notice = null;
  });
}

customElements.define("notice-bar", NoticeBar);
