// What the phones are called on this page. The names stay in this browser; the bot asks for names of its own.

import { keepNames, readNames } from "./keep.js";
import { BOT, DEFAULT_NAMES } from "./words.js";

export class Names {
  #chosen = readNames();
  #listeners = new Set();

  of(phone) {
    return this.#chosen[phone] || DEFAULT_NAMES[phone];
  }

  initial(phone) {
    const name = phone === "bot" ? BOT : this.of(phone);
    // "Telefoon 1" is better told apart by its number than by its T.
    const short = this.#chosen[phone] || phone === "bot" ? [...name][0] : name.at(-1);
    return short.toLocaleUpperCase("nl");
  }

  rename(phone, name) {
    this.#chosen = { ...this.#chosen, [phone]: name };
    keepNames(this.#chosen);
    this.show();
  }

  onChange(listener) {
    this.#listeners.add(listener);
    listener();
  }

  show() {
    for (const place of document.querySelectorAll("[data-name]")) place.textContent = this.of(place.dataset.name);
    for (const listener of this.#listeners) listener();
  }
}
