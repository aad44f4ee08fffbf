// Where a person writes. Enter sends, Shift+Enter makes a new line; what is half written survives a reload.

import { keepDraft, readDraft } from "./keep.js";
import { TOO_LONG, WRITE } from "./words.js";

const TALLEST = 160; // pixels
// Half of a pair, and what no keyboard makes.
const UNSENDABLE = /[\u0000-\u0008\u000b-\u001f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export class Composer {
  #form;
  #area;
  #chat;
  #on;
  #edits = null; // id of the message that is being changed
  #aside = ""; // what stood here before that
  #most = Infinity;
  #standard;

  // on: {say(text), edit(id, text), attach(kind), menu()}
  constructor(form, chat, label, on) {
    this.#form = form;
    this.#area = form.querySelector("textarea");
    this.#chat = chat;
    this.#on = on;
    this.#standard = label ?? WRITE;
    this.#area.setAttribute("aria-label", this.#standard);
    this.#area.placeholder = this.#standard;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#area.addEventListener("keydown", (event) => this.#key(event));
    this.#area.addEventListener("input", () => this.#changed());
    form.querySelector(".editing-stop").addEventListener("click", () => this.#stopEditing());
    form.querySelector(".menu").addEventListener("click", () => on.menu());
    this.#attachments();
    this.#restore();
  }

  set most(length) {
    this.#most = length;
  }

  set placeholder(words) {
    this.#area.placeholder = words || this.#standard;
  }

  focus() {
    this.#area.focus();
  }

  editMessage(id, text) {
    if (this.#edits === null) this.#aside = this.#area.value;
    this.#edits = id;
    this.#area.value = text;
    this.#changed();
    this.#area.focus();
    this.#area.setSelectionRange(text.length, text.length);
  }

  #stopEditing() {
    this.#edits = null;
    this.#area.value = this.#aside;
    this.#aside = "";
    this.#changed();
    this.#area.focus();
  }

  #restore() {
    const draft = readDraft(this.#chat);
    this.#edits = draft.edits;
    this.#aside = draft.aside ?? "";
    this.#area.value = draft.text;
    this.#changed();
  }

  #changed() {
    keepDraft(this.#chat, { text: this.#area.value, edits: this.#edits, aside: this.#aside });
    this.#form.querySelector(".editing").hidden = this.#edits === null;
    this.#form.querySelector(".too-long").textContent = "";
    this.#form.classList.toggle("filled", this.#area.value.trim() !== "");
    this.#area.style.height = "auto";
    this.#area.style.height = `${Math.min(this.#area.scrollHeight, TALLEST)}px`;
  }

  #key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape" && this.#edits !== null) {
      this.#stopEditing();
    }
  }

  #send() {
    const text = this.#area.value.replace(UNSENDABLE, "").trim();
    if (!text) return;
    if (text.length > this.#most) {
      this.#form.querySelector(".too-long").textContent = TOO_LONG(text.length, this.#most);
      return;
    }
    if (this.#edits === null) this.#on.say(text);
    else this.#on.edit(this.#edits, text);
    this.#edits = null;
    this.#area.value = this.#aside;
    this.#aside = "";
    this.#changed();
  }

  #attachments() {
    const opener = this.#form.querySelector(".attach-open");
    const list = this.#form.querySelector(".attach-list");
    const kinds = [...list.querySelectorAll("button")];
    const show = (open) => {
      list.hidden = !open;
      opener.setAttribute("aria-expanded", String(open));
    };
    const close = () => {
      show(false);
      opener.focus();
    };
    opener.addEventListener("click", () => {
      show(list.hidden);
      if (!list.hidden) kinds[0].focus();
    });
    list.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        kinds[(kinds.indexOf(document.activeElement) + step + kinds.length) % kinds.length].focus();
      } else if (event.key === "Escape") {
        close();
      }
    });
    for (const kind of kinds) {
      kind.addEventListener("click", () => {
        close();
        this.#on.attach(kind.dataset.kind);
      });
    }
    document.addEventListener("pointerdown", (event) => {
      if (!list.hidden && !opener.parentElement.contains(event.target)) show(false);
    });
  }
}
