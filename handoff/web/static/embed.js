/**
 * What a clinic's own page loads: it turns the static help inside <first-hello> into a launcher and a panel.
 *
 * One classic script, because modules from another site would need extra headers. It stores nothing, asks for
 * nothing but its two style sheets, and says nothing to the service until the person opens the chat. The words
 * come from the snippet; the talk itself lives in an iframe, where the page's own scripts cannot read it.
 * If any of this fails, the static help stays on the page as it was.
 */
(() => {
  "use strict";

  const ORIGIN = new URL(document.currentScript.src).origin;
  const WAS_OPEN = "first-hello.open"; // this tab only, and only between opening and closing
  const HARMLESS = "https://www.weather.gov/";
  const TRY_AGAIN = 15_000;
  const SHIFT_WITHIN = 5_000;

  // The first slot holds the static help where it stands on the page, until everything else is here.
  const SHADOW = `
    <slot class="plain"></slot>
    <link rel="stylesheet" href="${ORIGIN}/static/theme.css">
    <link rel="stylesheet" href="${ORIGIN}/static/widget/launcher.css">
    <div class="all" hidden>
      <button class="launcher" type="button" aria-expanded="false" aria-controls="panel">
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5.5h16v11H10.5L6 20v-3.5H4z"/></svg>
        <span class="label"></span>
        <span class="unread" hidden></span>
      </button>
      <section class="panel" id="panel" role="dialog" hidden>
        <div class="help">
          <button class="close" type="button"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"/></svg></button>
          <p class="opening" role="status"></p>
          <slot></slot>
        </div>
        <iframe hidden referrerpolicy="no-referrer"></iframe>
      </section>
    </div>
    <p class="cover" role="alert" hidden></p>`;

  class FirstHello extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const shadow = this.attachShadow({ mode: "open" });
      shadow.innerHTML = SHADOW;
      const styles = [...shadow.querySelectorAll("link")].map(loaded);
      Promise.all(styles).then(() => this.#begin(), () => shadow.replaceChildren(this.#part("plain")));
    }

    #begin() {
      this.#part("plain").remove();
      this.#name();
      this.#part("launcher").addEventListener("click", () => this.open());
      this.#part("close").addEventListener("click", () => this.close());
      this.shadowRoot.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
      addEventListener("message", (event) => this.#hear(event));
      onShiftThrice(() => this.leave());
      visualViewport?.addEventListener("resize", () => this.#fit());
      visualViewport?.addEventListener("scroll", () => this.#fit());
      this.dataset.ready = "";
      this.#part("all").hidden = false;
      if (remembered()) this.open({ focus: false });
    }

    #name() {
      const { label, title, close, opening, leaving } = this.dataset;
      this.#part("label").textContent = label;
      this.#part("panel").setAttribute("aria-label", title);
      this.#part("close").setAttribute("aria-label", close);
      this.#part("opening").textContent = opening;
      this.#part("cover").dataset.text = leaving;
      this.#frame.title = title;
    }

    open({ focus = true } = {}) {
      remember(true);
      this.#show(true);
      this.#unread(0);
      if (!this.#frame.src) this.#load();
      if (!focus) return;
      if (this.#frame.hidden) this.#part("close").focus();
      else this.#focusTalk();
    }

    close() {
      remember(false);
      this.#show(false);
      this.#part("launcher").focus();
    }

    /** Covers the page at once, has the talk wiped, and goes where nobody asks questions. */
    leave() {
      const cover = this.#part("cover");
      cover.hidden = false;
      cover.textContent = cover.dataset.text;
      remember(false);
      this.#say("wipe");
      setTimeout(() => location.replace(this.dataset.leave || HARMLESS), 50); // lets the talk hear it first
    }

    #hear({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || origin !== ORIGIN) return;
      const what = data?.firstHello;
      if (what === "ready") this.#ready();
      if (what === "close") this.close();
      if (what === "leave") this.leave();
      if (what === "message" && this.#part("panel").hidden) this.#unread(this.unread + 1);
    }

    #load() {
      const locale = this.lang || document.documentElement.lang;
      this.#frame.src = `${ORIGIN}/widget?locale=${encodeURIComponent(locale)}`;
      this.retry = setTimeout(() => this.#load(), TRY_AGAIN);
    }

    #ready() {
      clearTimeout(this.retry);
      const helpHadFocus = this.#part("help").contains(this.shadowRoot.activeElement);
      this.#part("help").hidden = true;
      this.#frame.hidden = false;
      if (helpHadFocus) this.#focusTalk();
    }

    #focusTalk() {
      this.#frame.focus();
      this.#say("focus");
    }

    #show(open) {
      this.#part("panel").hidden = !open;
      this.#part("launcher").setAttribute("aria-expanded", String(open));
      this.dataset.open = String(open);
      this.#fit();
    }

    // A phone's keyboard covers the page without resizing it: the panel follows what is really visible.
    #fit() {
      const { height, offsetTop } = visualViewport ?? { height: innerHeight, offsetTop: 0 };
      const { style } = this.#part("panel");
      style.setProperty("--visible", `${height}px`);
      style.setProperty("--above", `${offsetTop}px`);
    }

    #unread(count) {
      this.unread = count;
      const badge = this.#part("unread");
      badge.hidden = count === 0;
      badge.textContent = (this.dataset.unread ?? "{count}").replace("{count}", count);
    }

    #say(what) {
      this.#frame.contentWindow?.postMessage({ firstHello: what }, ORIGIN);
    }

    #part(name) {
      return this.shadowRoot.querySelector(`.${name}`);
    }

    get #frame() {
      return this.shadowRoot.querySelector("iframe");
    }
  }

  function loaded(link) {
    return new Promise((resolve, reject) => {
      link.addEventListener("load", resolve);
      link.addEventListener("error", reject);
    });
  }

  function remembered() {
    try {
      return sessionStorage.getItem(WAS_OPEN) !== null;
    } catch {
      return false; // storage is blocked: the panel just starts closed
    }
  }

  function remember(open) {
    try {
      if (open) sessionStorage.setItem(WAS_OPEN, "1");
      else sessionStorage.removeItem(WAS_OPEN);
    } catch {
      // storage is blocked: nothing to remember with
    }
  }

  // The same rule as static/shared/shift-thrice.js, which a classic script on another site cannot import.
  function onShiftThrice(act) {
    let presses = 0;
    let alone = false;
    let last = 0;
    addEventListener("keydown", (event) => {
      alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!alone) presses = 0;
    });
    addEventListener("keyup", (event) => {
      if (event.key !== "Shift" || !alone) return;
      presses = event.timeStamp - last > SHIFT_WITHIN ? 1 : presses + 1;
      last = event.timeStamp;
      if (presses === 3) act();
    });
  }

  if (!customElements.get("first-hello")) customElements.define("first-hello", FirstHello);
})();
