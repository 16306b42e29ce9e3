// For supervisors: everyone whose console is open, what they do and what they carry.

import { arrange, h, setText } from "./dom.js";
import { doing } from "./rest.js";
import { listen, state } from "./store.js";
import { clock, onTick } from "./times.js";
import { counted, word } from "./words.js";

class TeamList extends HTMLElement {
  #rows = new Map(); // username -> {item, name, duty, load}
  #list = h("ul", { class: "members" });
  #count = h("span", { class: "count" });

  connectedCallback() {
    const title = h("summary", {}, h("h2", {}, word("team_title"), " ", this.#count));
    this.append(h("details", { open: true }, title, this.#list));
    listen(() => this.#show());
    onTick(() => this.#show());
  }

  #show() {
    this.hidden = !state.team;
    if (!state.team) return;
    setText(this.#count, String(state.team.length));
    arrange(this.#list, state.team.map((member) => this.#row(member)));
  }

  #row(member) {
    if (!this.#rows.has(member.username)) this.#rows.set(member.username, build());
    const { item, name, duty, load } = this.#rows.get(member.username);
    const now = Date.now();
    const is = doing(member, now);
    item.dataset.duty = is;
    setText(name, member.name);
    setText(duty, words(member, is, now));
    setText(load, word("team_load", { talks: counted("team_talks", member.talks), load: member.load, cap: member.cap }));
    return item;
  }
}

function build() {
  const [name, duty, load] = ["member-name", "member-duty", "member-load"].map((look) => h("span", { class: look }));
  return { item: h("li", {}, name, duty, load), name, duty, load };
}

function words(member, is, now) {
  const breather = is === "available" && member.breather_until > now;
  return breather ? word("team_breather", { time: clock(member.breather_until) }) : word(`duty_${is}`);
}

customElements.define("team-list", TeamList);
