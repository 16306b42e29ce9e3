/**
 * The words of the page, in the language the person chose.
 *
 * An element says which words it shows (`data-t`, `data-t-label`, `data-t-placeholder`), so that all of them
 * change at once. `label` sets one up; `t` is for words that hold values.
 */

const { strings, clinic } = JSON.parse(document.getElementById("words").textContent);
const FIXED = { clinic: clinic.name, phone: clinic.phone };
const SHOWN = [
  ["data-t", (element, text) => { element.textContent = text; }],
  ["data-t-label", (element, text) => element.setAttribute("aria-label", text)],
  ["data-t-placeholder", (element, text) => { element.placeholder = text; }],
];

export const LOCALES = Object.keys(strings);

export function locale() {
  return document.documentElement.lang;
}

export function t(key, values = {}, language = locale()) {
  const known = { ...FIXED, ...values };
  return strings[language][key].replace(/\{(\w+)\}/g, (whole, name) => known[name] ?? whole);
}

/** Shows the words `key` in `element`, now and after a change of language. */
export function label(element, key) {
  element.dataset.t = key;
  element.textContent = t(key);
  return element;
}

/** Changes the language of every word on the page. */
export function speak(wanted) {
  if (wanted === locale()) return;
  document.documentElement.lang = wanted;
  for (const [attribute, show] of SHOWN) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) show(element, t(element.getAttribute(attribute)));
  }
}

/** A time with its day. */
export function whenIs(at) {
  const form = { hour: "numeric", minute: "2-digit", weekday: "long" };
  return new Intl.DateTimeFormat(locale(), form).format(new Date(at));
}

/** The time of a message, with its day where that is not today. */
export function clock(at) {
  const when = new Date(at);
  const today = when.toDateString() === new Date().toDateString();
  const form = { hour: "numeric", minute: "2-digit", ...(today ? {} : { weekday: "short", day: "numeric", month: "short" }) };
  return new Intl.DateTimeFormat(locale(), form).format(when);
}
