// The validated questionnaires a person chose to answer: each item as it was asked, what they picked, and what the
// published marks say of it. Only staff ever see a number.

import { h } from "./dom.js";
import { word } from "./words.js";

const all = (how) => ({ items }) => items.every((item) => item.how === how);

/** Those that were declined as a whole, and those nobody was asked: names that stand in a list. */
export const declined = ({ instruments }) => instruments.filter(all("declined")).map(named);
export const notAsked = ({ instruments }) => instruments.filter(all("not_asked")).map(named);

const named = ({ id, name }) => ({ field: id, label: name });

/** One section for each of the others. */
export function questionnaires({ instruments }) {
  return instruments.filter((one) => !all("declined")(one) && !all("not_asked")(one)).map((instrument, place) => {
    const { id, name, stem, locale, items, scores } = instrument;
    const section = h("section", { class: "instrument" }, h("h2", {}, name));
    if (!place) section.append(h("p", { class: "small" }, word("questionnaire_lead")));
    if (stem) section.append(h("p", { class: "stem", lang: locale }, stem));
    section.append(h("dl", { class: "items" }, ...items.map((item) => picked(item, locale, flagged(item, scores)))));
    const sums = scores.filter((score) => !items.some(({ field }) => field === score.id));
    if (sums.length) section.append(h("dl", { class: "sums" }, ...sums.map(sum)));
    if (stem && items.some(({ how }) => how !== "sent")) section.append(h("p", { class: "small" }, word("questionnaire_no_sum")));
    section.append(h("p", { class: "small" }, word(`meaning_${id}`)), source(instrument));
    return section;
  });
}

function flagged({ field }, scores) {
  return scores.some(({ id, reached }) => id === field && reached);
}

const NO_ANSWER = {
  told: "questionnaire_told",
  declined: "questionnaire_declined",
  asked: "record_asked_title",
  not_asked: "record_not_asked_title",
};

function picked({ text, how, answer }, lang, reached) {
  const chosen = how === "sent" ? h("dd", { lang }, answer) : h("dd", { class: "gap" }, word(NO_ANSWER[how]));
  if (reached) chosen.append(mark());
  return h("div", {}, h("dt", { lang }, text), chosen);
}

function sum({ id, value, of, reached, range }) {
  const number = h("dd", {}, word("score_value", { value, of }));
  if (reached) number.append(mark());
  if (range) number.append(h("span", { class: "range" }, word("score_range", { range })));
  return h("div", {}, h("dt", {}, word(`score_${id}`)), number);
}

function mark() {
  return h("span", { class: "mark" }, word("questionnaire_cut"));
}

function source({ source: published, licence }) {
  const more = h("details", {}, h("summary", {}, word("questionnaire_source")));
  more.append(h("p", { lang: "en" }, published), h("p", { lang: "en" }, licence));
  return more;
}
