// The record of a handoff, in the order a coordinator needs it: their words, what not to ask again, then the rest.

import { h, icon } from "./dom.js";
import { declined, notAsked, questionnaires } from "./instruments.js";
import { reachLines } from "./reach.js";
import { clock } from "./times.js";
import { word, wordOr } from "./words.js";

/** How a field looks that is not like the others: what to leave alone, and what has helped. */
const LOOKS = { avoid: { look: "avoid", sign: "alert" }, helped: { look: "strengths", sign: "leaf" } };

/** The sections of a record; `place` is whose it is. */
export function recordSections({ record, place }) {
  const are = (...hows) => record.lines.filter(({ how }) => hows.includes(how));
  const elsewhere = are("told").filter(({ text }) => !text);
  return [
    theirWords(record, are("sent", "told").filter(({ text }) => text), place.locale),
    ...named([...are("declined"), ...declined(record)], "record_declined_title", "declined", word("record_declined_note")),
    ...questionnaires(record),
    ...openQuestions(record, place.locale),
    ...named(elsewhere, "record_elsewhere_title", "unsaid"),
    ...named(are("asked"), "record_asked_title", "unsaid"),
    ...named([...are("not_asked"), ...notAsked(record)], "record_not_asked_title", "unsaid"),
    more(record),
  ];
}

/** Who the talk is for, in words; nothing where that was not said. */
export const whom = ({ for_whom: forWhom }) => (forWhom ? [word(`for_${forWhom}`)] : []);

/** The message behind the tier, the newest danger of another kind, and what they say is not so: nobody has to look. */
export function behind({ behind: gravest, newest, denied }, { locale }) {
  return [
    ...theirMessage(gravest, "behind_title", locale),
    ...theirMessage(newest, "newest_title", locale),
    ...denied.flatMap((message) => theirMessage(message, "denied_title", locale)),
  ];
}

function theirMessage(message, title, locale) {
  if (!message?.text) return [];
  const at = h("span", { class: "small" }, word("behind_at", { time: clock(message.at) }));
  return [h("div", { class: "behind" }, h("h3", {}, word(title), " ", at), quote(message.text, locale))];
}

function theirWords({ sent_at: sentAt, reach }, lines, lang) {
  const section = h("section", { class: "record" });
  if (!lines.length) section.append(h("h2", {}, word("record_none_title")), h("p", {}, word("record_none")));
  else if (sentAt) section.append(head("record_title", word("record_agreed", { time: clock(sentAt) })));
  else section.append(head("record_told_title", word("record_told")));
  section.append(...lines.map((line) => theirWord(line, lang, Boolean(sentAt), reach)));
  return section;
}

function head(title, note) {
  return h("div", {}, h("h2", {}, word(title)), h("p", { class: "small" }, note));
}

function theirWord({ field, label, how, text }, lang, anySent, reach) {
  const { look, sign } = LOOKS[field] ?? {};
  const title = h("h3", {}, wordOr(`field_${field}`, label));
  if (sign) title.prepend(icon(sign));
  const notSent = anySent && how === "told" ? h("p", { class: "small" }, word("record_told_line")) : null;
  const ways = field === "contact" ? reachLines(reach, lang) : null;
  return h("div", { class: look ? `said ${look}` : "said" }, title, quote(text, lang), ways, notSent);
}

/** What they asked and the assistant could not answer: still owed to them. */
function openQuestions({ questions }, lang) {
  if (!questions.length) return [];
  const asked = questions.map(({ text }) => quote(text, lang));
  return [h("section", { class: "record" }, head("record_questions_title", word("record_questions_note")), ...asked)];
}

const quote = (text, lang) => h("blockquote", { lang }, h("p", {}, text));

function named(lines, title, look, note = null) {
  if (!lines.length) return [];
  const names = lines.map(({ field, label }) => h("li", {}, wordOr(`field_${field}`, label)));
  return [h("section", { class: look }, h("h2", {}, word(title)), note && h("p", {}, note), h("ul", {}, ...names))];
}

function more(record) {
  const rows = [
    ["more_resources_shown", record.resources_shown.map(({ title, at }) => `${title} · ${clock(at)}`)],
    ["more_consent", [record.sent_at ? word("consent_sent", { time: clock(record.sent_at) }) : word("consent_nothing")]],
    ["more_channel", [word(`channel_${record.channel}`)]],
    ["more_profile", [word(`profile_${record.profile}`)]],
    ["more_location", [word("location_not_asked")]],
    ["more_rules", record.rules],
    ["more_versions", versions(record)],
    ["more_audit", record.audit.map(did)],
  ];
  const list = h("dl", {}, ...rows.map(([title, values]) => h("div", {}, h("dt", {}, word(title)), ...given(values))));
  return h("details", { class: "rest" }, h("summary", {}, word("more_title")), list);
}

function given(values) {
  return (values.length ? values : [word("more_none")]).map((value) => h("dd", {}, value));
}

function versions({ bot_version: bot, protocol_version: protocol }) {
  return [...(bot ? [word("version_bot", { version: bot.slice(0, 8) })] : []), word("version_protocol", { version: protocol })];
}

function did({ what, who, at }) {
  return `${word(`did_${what.split(":")[0]}`, { who })} · ${clock(at)}`;
}
