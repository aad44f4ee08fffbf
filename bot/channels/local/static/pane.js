// One chat: a phone, or the group. Holds the messages that stand in it and what is on its way from it.

import { Composer } from "./composer.js";
import { element } from "./element.js";
import { keepPlace, readPlace } from "./keep.js";
import { message } from "./message.js";
import { EMPTY, GROUP, REFUSED, WITH_BOT, WRITE, WRITE_GROUP, WRITES } from "./words.js";

const TYPING_FADES = 6000; // milliseconds
const NEAR_THE_END = 80; // pixels

export class Pane {
  #chat;
  #shared; // {clock, link, names, arrived(chat, silent)}
  #items = new Map(); // id -> {bubble, node, stop}
  #log;
  #list;
  #empty;
  #newest;
  #composer;
  #dots = null;
  #fading = null;
  #sticky = true;

  constructor(chat, shared) {
    this.#chat = chat;
    this.#shared = shared;
    this.section = document.getElementById("pane").content.firstElementChild.cloneNode(true);
    this.section.id = `pane-${chat}`;
    this.section.dataset.chat = chat;
    const find = (selector) => this.section.querySelector(selector);
    this.#log = find(".log");
    this.#list = find(".messages");
    this.#empty = find(".empty");
    this.#newest = find(".newest");
    this.#header(find);
    this.#composer = new Composer(find(".composer"), chat, chat === "group" ? WRITE_GROUP : WRITE, {
      say: (text) => this.#own({ type: "say", text }),
      attach: (kind) => this.#own({ type: "attach", kind }),
      menu: () => this.#own({ type: "say", text: "/menu" }),
      edit: (id, text) => {
        const writer = this.#items.get(id)?.bubble.who;
        if (writer) this.#drawPending(this.#submit({ type: "edit", message: id, text, sender: writer }));
      },
    });
    find(".begin").addEventListener("click", () => this.#own({ type: "say", text: "/start" }));
    this.#scrolling();
    this.#speaksAs(chat === "group" ? readPlace("as", "left") : chat);
  }

  get #as() {
    return this.section.dataset.as;
  }

  // --- from the server ---------------------------------------------------------------------------

  hello(history, most) {
    this.#composer.most = most;
    this.#quietly(() => {
      const kept = new Set(history.map((bubble) => bubble.id));
      for (const act of this.#shared.link.pending(this.#chat)) kept.add(act.id);
      for (const [id, { bubble }] of this.#items) {
        // What people said in the group is not stored anywhere else.
        const chatter = this.#chat === "group" && bubble.who !== "bot";
        if (!kept.has(id) && !chatter && !bubble.failed) this.remove(id);
      }
      history.forEach((bubble) => this.#draw(bubble));
      this.#shared.link.pending(this.#chat).forEach((act) => this.#drawPending(act));
    });
    this.#settle();
    this.#toEnd();
  }

  show(bubble) {
    const known = this.#items.has(bubble.id);
    this.#draw(bubble);
    if (bubble.who === "bot") this.#stopDots();
    if (!known) {
      this.#shared.arrived(this.#chat, bubble.silent);
      if (!this.#sticky) this.#newest.hidden = false;
    }
    this.#settle();
  }

  change(bubble) {
    this.#draw(bubble);
    this.#settle();
  }

  remove(id) {
    const item = this.#items.get(id);
    if (!item) return;
    item.stop();
    if (item.node.contains(document.activeElement)) this.#log.focus();
    item.node.remove();
    this.#items.delete(id);
    this.#settle();
  }

  typing() {
    this.#dots ??= element("div", { class: "typing", "aria-hidden": "true" },
      element("span"), element("span"), element("span"));
    this.#list.after(this.#dots);
    this.section.classList.add("bot-writes");
    this.#subtitle();
    window.clearTimeout(this.#fading);
    this.#fading = window.setTimeout(() => this.#stopDots(), TYPING_FADES);
    this.#stick();
  }

  // An act of this chat was answered: done, or refused with a reason.
  answered(act, refused) {
    const sentence = refused ? REFUSED[refused] ?? REFUSED.malformed : null;
    const id = act.message ?? act.id;
    const item = this.#items.get(id);
    if (!item) return;
    if (!refused || act.type === "press") this.#draw({ ...item.bubble, waiting: false, was: null });
    else if (act.type === "edit") this.#draw(item.bubble.was ?? item.bubble);
    else this.#draw({ ...item.bubble, waiting: false, failed: sentence });
  }

  // The pane came into view.
  revealed() {
    if (this.#sticky) this.#toEnd();
  }

  // --- what a person does ------------------------------------------------------------------------

  #submit(act) {
    return this.#shared.link.submit({ chat: this.#chat, sender: this.#as, ...act });
  }

  #own(act) {
    const queued = this.#submit({ at: new Date(this.#shared.clock.now()).toISOString(), ...act });
    this.#drawPending(queued);
    this.#settle();
    this.#toEnd();
  }

  #drawPending(act) {
    const standing = this.#items.get(act.message ?? act.id)?.bubble;
    if (act.type === "say" || act.type === "attach") {
      const { id, sender, text, kind, at } = act;
      this.#draw(standing ?? { id, n: null, who: sender, at, text: text ?? "", kind, rows: [], waiting: true });
    } else if (act.type === "edit" && standing) {
      this.#draw({ ...standing, text: act.text, edited: true, waiting: true, was: standing.was ?? standing });
    }
  }

  // --- drawing -----------------------------------------------------------------------------------

  #draw(bubble) {
    const before = this.#items.get(bubble.id);
    const pressed = this.#shared.link.pending(this.#chat).find((act) => act.type === "press" && act.message === bubble.id);
    const { node, stop } = message(bubble, {
      clock: this.#shared.clock,
      nameOf: (phone) => this.#shared.names.of(phone),
      pressed: pressed?.token ?? null,
      onPress: (button) => this.#press(bubble.id, button),
      onEdit: () => this.#composer.editMessage(bubble.id, bubble.text),
    });
    const item = { bubble, node, stop };
    this.#items.set(bubble.id, item);
    if (!before) {
      this.#place(item);
      return;
    }
    before.stop();
    const focused = before.node.contains(document.activeElement);
    const label = focused ? document.activeElement.textContent : null;
    before.node.replaceWith(node);
    // Who works by keyboard stays where the message is.
    if (focused) ([...node.querySelectorAll("button")].find((button) => button.textContent === label) ?? node).focus();
  }

  #place(item) {
    const items = [...this.#list.querySelectorAll(".message")];
    const number = (node) => this.#items.get(node.dataset.id)?.bubble.n ?? null;
    let last = items.length - 1;
    while (item.bubble.n !== null && last >= 0 && number(items[last]) !== null && number(items[last]) > item.bubble.n) last -= 1;
    if (last >= 0) items[last].after(item.node);
    else this.#list.prepend(item.node);
  }

  #press(id, button) {
    this.#submit({ type: "press", message: id, token: button.token });
    this.#draw(this.#items.get(id).bubble);
  }

  // Day lines, the empty picture and the hint in the field, after any change.
  #settle() {
    const { clock } = this.#shared;
    this.#list.querySelectorAll(".day").forEach((line) => {
      const next = line.nextElementSibling;
      if (!next || next.classList.contains("day")) line.remove();
    });
    let day = null;
    let latest = null;
    for (const node of this.#list.querySelectorAll(".message")) {
      const { bubble } = this.#items.get(node.dataset.id);
      const today = clock.day(bubble.at);
      const line = node.previousElementSibling?.classList.contains("day") ? node.previousElementSibling : null;
      if (today === day) line?.remove();
      else if (!line) node.before(element("p", { class: "day" }, today));
      else line.textContent = today;
      day = today;
      if (bubble.who === "bot") latest = bubble;
    }
    this.#empty.hidden = this.#items.size > 0;
    this.#composer.placeholder = latest?.placeholder;
    this.#stick();
  }

  // A rebuilt history is no news: a screen reader need not hear it again.
  #quietly(work) {
    this.#log.setAttribute("aria-live", "off");
    work();
    window.setTimeout(() => this.#log.setAttribute("aria-live", "polite"), 300);
  }

  #stopDots() {
    window.clearTimeout(this.#fading);
    this.#dots?.remove();
    this.section.classList.remove("bot-writes");
    this.#subtitle();
  }

  // --- scrolling ---------------------------------------------------------------------------------

  #scrolling() {
    this.#log.addEventListener("scroll", () => {
      if (!this.#log.clientHeight) return;
      this.#sticky = this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < NEAR_THE_END;
      if (this.#sticky) this.#newest.hidden = true;
    });
    this.#newest.addEventListener("click", () => {
      this.#toEnd();
      this.#log.focus();
    });
    const watch = new ResizeObserver(() => this.#stick());
    watch.observe(this.#log);
    watch.observe(this.#list);
  }

  #stick() {
    if (this.#sticky) this.#log.scrollTop = this.#log.scrollHeight;
  }

  #toEnd() {
    this.#sticky = true;
    this.#newest.hidden = true;
    this.#stick();
  }

  // --- the head of the pane ----------------------------------------------------------------------

  #header(find) {
    const { names } = this.#shared;
    const group = this.#chat === "group";
    const title = find("h2");
    title.id = `title-${this.#chat}`;
    this.section.setAttribute("aria-labelledby", title.id);
    this.#log.setAttribute("aria-labelledby", title.id);
    find(".empty p").textContent = EMPTY[this.#chat];
    find(".begin").hidden = group;
    find(".rename-open").hidden = group;
    if (group) title.textContent = GROUP;
    else title.dataset.name = this.#chat;
    for (const phone of group ? ["left", "right"] : [this.#chat]) {
      find(".faces").append(element("span", { class: "face", "data-face": phone }));
    }
    if (!group) this.#renaming(find);
    names.onChange(() => {
      if (!group) title.textContent = names.of(this.#chat);
      for (const face of this.section.querySelectorAll("[data-face]")) face.textContent = names.initial(face.dataset.face);
      this.#subtitle();
    });
  }

  #subtitle() {
    const { names } = this.#shared;
    const usual = this.#chat === "group" ? `${names.of("left")}, ${names.of("right")} en Weerklank` : WITH_BOT;
    const writes = this.section.classList.contains("bot-writes");
    this.section.querySelector(".pane-sub").textContent = writes ? WRITES : usual;
  }

  #renaming(find) {
    const form = find(".rename");
    const field = form.querySelector("input");
    const opener = find(".rename-open");
    field.id = `name-${this.#chat}`;
    form.querySelector("label").htmlFor = field.id;
    const show = (open) => {
      form.hidden = !open;
      find(".pane-title").hidden = opener.hidden = open;
    };
    const close = () => {
      show(false);
      opener.focus();
    };
    opener.addEventListener("click", () => {
      field.value = this.#shared.names.of(this.#chat);
      show(true);
      field.select();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const name = field.value.trim();
      if (name) this.#shared.names.rename(this.#chat, name);
      close();
    });
    form.addEventListener("keydown", (event) => event.key === "Escape" && close());
  }

  // In the group the one who holds the keyboard is chosen above the field.
  #speaksAs(phone) {
    this.section.dataset.as = phone;
    const choice = this.section.querySelector(".as");
    choice.hidden = this.#chat !== "group";
    for (const option of choice.querySelectorAll("input")) {
      option.name = `as-${this.#chat}`;
      option.checked = option.value === phone;
      option.addEventListener("change", () => {
        this.section.dataset.as = option.value;
        keepPlace("as", option.value);
      });
    }
  }
}
