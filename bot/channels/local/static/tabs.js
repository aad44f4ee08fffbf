// On a narrow screen one pane at a time, behind tabs.

import { element } from "./element.js";
import { keepPlace, readPlace } from "./keep.js";
import { UNREAD } from "./words.js";

const NARROW = window.matchMedia("(max-width: 719px)");

export class Tabs {
  #panes;
  #tabs;
  #unread = {};
  #current;

  // panes: {left, right, group}
  constructor(panes) {
    this.#panes = panes;
    this.#tabs = Object.fromEntries(Object.keys(panes).map((chat) => [chat, document.getElementById(`tab-${chat}`)]));
    for (const [chat, tab] of Object.entries(this.#tabs)) tab.addEventListener("click", () => this.select(chat));
    document.getElementById("tabs").addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("visibilitychange", () => document.hidden || this.#read());
    NARROW.addEventListener("change", () => this.select(this.#current));
    const place = readPlace("tab", "left");
    this.select(place in panes ? place : "left");
  }

  select(chat) {
    this.#current = chat;
    keepPlace("tab", chat);
    for (const [name, tab] of Object.entries(this.#tabs)) {
      const here = name === chat;
      tab.setAttribute("aria-selected", String(here));
      tab.tabIndex = here ? 0 : -1;
      const section = this.#panes[name].section;
      section.classList.toggle("away", !here);
      section.setAttribute("role", NARROW.matches ? "tabpanel" : "region");
      if (here) this.#panes[name].revealed();
    }
    this.#read();
  }

  // A message of the bot or of the other came in.
  arrived(chat, silent) {
    if (this.#sees(chat)) return;
    this.#unread[chat] = (this.#unread[chat] ?? 0) + 1;
    this.#show(silent);
  }

  #sees(chat) {
    return !document.hidden && (!NARROW.matches || chat === this.#current);
  }

  #read() {
    for (const chat of Object.keys(this.#tabs)) if (this.#sees(chat)) delete this.#unread[chat];
    this.#show();
  }

  #show(silent = false) {
    for (const [chat, tab] of Object.entries(this.#tabs)) {
      const count = this.#unread[chat];
      tab.querySelector(".badge")?.remove();
      if (count) {
        tab.append(element("span", { class: "badge" },
          element("span", { "aria-hidden": "true" }, String(count)), element("span", { class: "hidden" }, UNREAD(count))));
      }
    }
    const all = Object.values(this.#unread).reduce((sum, count) => sum + count, 0);
    if (!silent || !all) document.title = all ? `(${all}) Weerklank` : "Weerklank";
  }

  #key(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const chats = Object.keys(this.#tabs);
    const next = chats[(chats.indexOf(this.#current) + step + chats.length) % chats.length];
    this.select(next);
    this.#tabs[next].focus();
  }
}
