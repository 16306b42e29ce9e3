// Ready to take people, on a break, or away; and how many of us are here.

import { setDuty } from "./actions.js";
import { announce } from "./alerts.js";
import { setText } from "./dom.js";
import { listen, state } from "./store.js";
import { counted, word } from "./words.js";

const whoIsHere = (online) => (online > 0 ? counted("online", online) : word("online_none"));

/** Keep the switch and the state in step. */
export function startPresence() {
  const form = document.getElementById("presence");
  form.addEventListener("change", () => {
    const duty = new FormData(form).get("duty");
    setDuty(duty);
    announce(word(`presence_now_${duty}`));
  });
  listen(() => {
    form.elements.duty.value = state.duty;
    document.body.dataset.duty = state.duty;
    const online = state.board?.online;
    setText(document.getElementById("online"), online === undefined ? "" : whoIsHere(online));
  });
}
