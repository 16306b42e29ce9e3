/** The summary a person looks over before anything is sent: each line with change and remove. */

import { choiceButton } from "./choices.js";
import { make } from "./dom.js";
import { t } from "./locale.js";

export function summary({ seq, choices, summary: { items } }) {
  const list = make("dl", { className: "summary" });
  for (const item of items) {
    list.append(make("div", {},
      make("dt", { textContent: item.label }),
      make("dd", {}, make("span", { textContent: item.text }), tools(item, choices, seq)),
    ));
  }
  return list;
}

function tools(item, choices, seq) {
  const button = (words, index) =>
    choiceButton(t(words), choices[index], seq, index, make("span", { className: "vh", textContent: ` ${item.label}` }));
  return make("span", { className: "line-tools" }, button("change", item.edit), button("remove", item.remove));
}
