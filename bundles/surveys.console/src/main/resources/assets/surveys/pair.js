// SPDX-License-Identifier: Apache-2.0
// A phrase that two waves share. Its field has no name, so that no form sends it; what leaves is a slow hash of it, another for
// each part of the survey.
(() => {
  const box = document.querySelector("[data-pair]");
  const form = box && box.closest("form");
  if (!form || !globalThis.crypto || !crypto.subtle) return;
  const field = box.querySelector("#phrase");
  const place = box.querySelector("[data-pair-say]");
  const parts = box.dataset.parts.trim().split(/\s+/);
  const WORDS = 4;
  const SIGNS = 15;
  const DRAWN = 7;
  const say = key => { place.textContent = key ? box.dataset[key] : ""; };
  box.querySelector("[data-pair-none]").hidden = true;
  box.querySelector("[data-pair-field]").hidden = false;

  // Typed months apart on another keyboard: capitals, accents, vowel signs and the forms of alif make no difference.
  const plain = text => text.normalize("NFKD").toLowerCase()
    .replace(/[\p{M}ـ]/gu, "").replace(/ٱ/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const bytes = text => new TextEncoder().encode(text);
  const hex = data => [...new Uint8Array(data)].map(byte => byte.toString(16).padStart(2, "0")).join("");
  const long = text => text.length >= SIGNS && text.split(" ").length >= WORDS;

  const marks = async text => {
    const salt = Uint8Array.from(box.dataset.salt.match(/../g), pair => parseInt(pair, 16));
    const phrase = await crypto.subtle.importKey("raw", bytes(text), "PBKDF2", false, ["deriveKey"]);
    const key = await crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt, iterations: Number(box.dataset.rounds) },
      phrase, { name: "HMAC", hash: "SHA-256", length: 256 }, false, ["sign"]);
    return Promise.all(parts.map(async part => [part, hex(await crypto.subtle.sign("HMAC", key, bytes(part)))]));
  };
  const carry = (part, value) => {
    const name = "mark." + part;
    let input = form.elements.namedItem(name);
    if (!input) {
      input = Object.assign(document.createElement("input"), { type: "hidden", name });
      form.append(input);
    }
    input.value = value;
  };

  let made = "";
  let waiting = Promise.resolve(true);
  // Whoever empties the field takes the phrase back.
  const forget = () => {
    if (made !== "") parts.forEach(part => form.elements.namedItem("mark." + part)?.remove());
    made = "";
    say("");
  };
  const make = async () => {
    const text = plain(field.value);
    if (text === "") { forget(); return true; }
    if (text === made) return true;
    if (!long(text)) { say("short"); return false; }
    say("wait");
    try {
      (await marks(text)).forEach(([part, value]) => carry(part, value));
      made = text;
      say("ready");
      return true;
    } catch { say("fault"); return false; }
  };
  const next = () => { waiting = waiting.then(make); return waiting; };
  field.addEventListener("change", next);
  // Enter in the field is not meant to hand the ballot in.
  field.addEventListener("keydown", event => { if (event.key === "Enter") { event.preventDefault(); next(); } });

  const propose = box.querySelector("[data-propose]");
  if (propose) propose.addEventListener("click", () => {
    const list = halqaWords(document.documentElement.lang);
    const drawn = crypto.getRandomValues(new Uint8Array(DRAWN));
    field.value = [...drawn].map(at => list[at]).join(" ");
    next();
  });

  let through = false;
  form.addEventListener("submit", event => {
    const text = plain(field.value);
    if (text === "") forget();
    if (through || text === "" || text === made) return;
    event.preventDefault();
    const button = event.submitter;
    next().then(done => {
      if (!done) { field.focus(); return; }
      through = true;
      form.requestSubmit(button);
    });
  });
})();
