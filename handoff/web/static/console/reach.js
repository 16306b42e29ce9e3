// Which ways to reach a person they agreed to, and when: what was not agreed to is not offered as a way.

import { h } from "./dom.js";
import { word } from "./words.js";

/** A list in words; nothing where the person has not said. */
export function reachLines(reach, lang) {
  if (!reach) return null;
  const ways = (stands) =>
    Object.keys(reach.contact_ok).filter((way) => reach.contact_ok[way] === stands).map((way) => word(`reach_${way}`)).join(", ");
  const line = (key, ways_) => ways_ && h("li", {}, word(key, { ways: ways_ }));
  const times = reach.safe_times && h("li", {}, word("reach_times"), " ", h("span", { lang }, reach.safe_times));
  const lines = [line("reach_ok", ways(true)), line("reach_no", ways(false)), line("reach_unsaid", ways(null)), times];
  return h("ul", { class: "small reach" }, ...lines.filter(Boolean));
}
