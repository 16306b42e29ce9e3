/** The buttons under a message. They are offers: writing instead is always possible. */

import { make } from "./dom.js";
import { t } from "./locale.js";

/** Builds the group of buttons that answer a message; `question` is the element that names it. */
export function choices({ seq, choices: offered, summary }, question) {
  const inSummary = new Set(summary?.items.flatMap(({ edit, remove }) => [edit, remove]));
  const group = make("div", { className: "choices" });
  group.setAttribute("role", "group");
  group.setAttribute("aria-labelledby", question.id);
  offered.forEach((choice, index) => {
    if (!inSummary.has(index)) group.append(choiceButton(choice.label, choice, seq, index));
  });
  return group;
}

/** A button that answers message `seq` with choice `index`; pressing it sends `choose` up the page. */
export function choiceButton(words, { label, kind }, seq, index, ...more) {
  const button = make("button", { type: "button", className: `choice ${kind}` }, words, ...more);
  button.addEventListener("click", () => {
    button.dispatchEvent(new CustomEvent("choose", { bubbles: true, detail: { message: seq, choice: index, label } }));
  });
  return button;
}

/** Skip and what follows it: under every question, so that a question gone by need not list them again. */
const ALWAYS = ".skip, .skip ~ .choice";

/** Turns the buttons into text, the chosen one marked. Returns whether one of them had the focus. */
export function settle(item, chosen) {
  const hadFocus = item.contains(document.activeElement);
  const group = item.querySelector(".choices");
  const kept = [...group.children].filter((button) => button.textContent === chosen || !button.matches(ALWAYS));
  group.replaceWith(...(kept.length ? [make("ul", { className: "settled" }, ...kept.map((button) => offer(button, chosen)))] : []));
  for (const tools of item.querySelectorAll(".line-tools")) tools.remove();
  return hadFocus;
}

function offer({ textContent }, chosen) {
  if (textContent !== chosen) return make("li", { textContent });
  return make("li", { className: "chosen" }, make("span", { className: "vh", textContent: t("chosen") }), " ", textContent);
}
