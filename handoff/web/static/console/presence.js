// Ready to take people, or away; and how many of us are here.

import { setAvailable } from "./actions.js";
import { announce } from "./alerts.js";
import { setText } from "./dom.js";
import { listen, state } from "./store.js";
import { counted, word } from "./words.js";

const whoIsHere = (online) => (online > 0 ? counted("online", online) : word("online_none"));

/** Keep the switch and the state in step. */
export function startPresence() {
  const form = document.getElementById("presence");
  form.addEventListener("change", () => {
    const available = new FormData(form).get("available") === "yes";
    setAvailable(available);
    announce(word(available ? "presence_now_available" : "presence_now_away"));
  });
  listen(() => {
    form.elements.available.value = state.available ? "yes" : "no";
    document.body.dataset.available = String(state.available);
    const online = state.board?.online;
    setText(document.getElementById("online"), online === undefined ? "" : whoIsHere(online));
  });
}
