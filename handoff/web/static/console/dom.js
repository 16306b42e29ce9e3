// Building the page: text is always text, never HTML, whoever wrote it.

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  alert: "M12 3 1.8 20.5h20.4L12 3Zm0 6.2v5.6m0 2.7v.6",
  chevron: "M6 9l6 6 6-6",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3 2",
  flag: "M6 21V4m0 .5h11.5L15 8.75 17.5 13H6",
  leaf: "M5 19c0-9 5-14 15-14 0 10-5 15-13 14Zm0 0c2-5 5-8 9-9.5",
  send: "M4 12 20 4.5l-5 15-3.5-6L4 12Zm7.5 1.5L20 4.5",
};

/** Create an element. `on` holds listeners; true sets an empty attribute; null, undefined and false set none. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  const { on = {}, ...rest } = attributes;
  for (const [name, value] of Object.entries(rest)) setAttribute(element, name, value);
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Set or take away one attribute, touching the page only when something changes. */
export function setAttribute(element, name, value) {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value === true ? "" : value);
}

/** Set an element's text only when it differs, so that nothing is announced or reflowed twice. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** A decorative line drawing; the words beside it carry the meaning. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** Make `parent` hold exactly these children in this order, moving only what is out of place. */
export function arrange(parent, children) {
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
  while (parent.children.length > children.length) parent.lastElementChild.remove();
}
