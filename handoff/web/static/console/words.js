// Every word the console shows comes from the strings the edge put into the page.

const strings = JSON.parse(document.getElementById("strings").textContent);

/** The language of the page, for dates and for `lang`. */
export const locale = document.documentElement.lang;

/** The sentence for a key, its {braces} filled in. An unknown key shows itself, so that it is noticed. */
export function word(key, values = {}) {
  const text = strings[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** The sentence for a number of things: `key_one` or `key_many`. */
export function counted(key, count) {
  return word(count === 1 ? `${key}_one` : `${key}_many`, { count });
}

/** The sentence for a key the page may not know (a new role, a new tier), or the fallback. */
export function wordOr(key, fallback) {
  return key in strings ? strings[key] : fallback;
}
