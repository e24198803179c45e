// SPDX-License-Identifier: Apache-2.0
// The pages of private notes. Fields for secrets and words have no name: a browser never sends them.
(() => {
  const root = document.querySelector("[data-notes]");
  if (!root || !window.crypto || !crypto.subtle) return;
  const LEAST = 14;
  const byId = id => document.getElementById(id);
  const ring = {
    rounds: Number(root.dataset.rounds), salt: root.dataset.salt, wrapped: root.dataset.wrapped,
    recoverySalt: root.dataset.recoverySalt, recoveryWrapped: root.dataset.recoveryWrapped
  };
  const say = (box, key) => {
    const place = box.querySelector("[data-say]");
    place.textContent = key ? root.dataset[key] : "";
  };
  const busy = async (box, work) => {
    const buttons = [...box.querySelectorAll("button")];
    buttons.forEach(button => { button.disabled = true; });
    say(box, "sayWait");
    try {
      say(box, await work());
    } catch {
      say(box, "sayWrong");
    } finally {
      buttons.forEach(button => { button.disabled = false; });
    }
  };
  const onSubmit = (id, work) => {
    const form = byId(id);
    if (form) form.addEventListener("submit", event => {
      event.preventDefault();
      event.stopPropagation();
      busy(form, () => work(form));
    });
  };
  const newPassphrase = form => {
    const [first, second] = [...form.querySelectorAll("[data-new]")].map(field => field.value);
    if (first.length < LEAST) return { fault: "sayShort" };
    return first === second ? { value: first } : { fault: "sayTwice" };
  };
  const put = (form, values) => Object.entries(values).forEach(([name, value]) => { form.elements[name].value = value; });
  // The code is shown once; the key leaves for the server only after the person says that it is written down.
  const showCode = (form, code, values) => {
    put(byId("keyring"), values);
    byId("code").textContent = code;
    byId("written").hidden = false;
    form.hidden = true;
    byId("written").querySelector("h2").focus();
  };

  onSubmit("create", async form => {
    const passphrase = newPassphrase(form);
    if (passphrase.fault) return passphrase.fault;
    const made = await halqaSealing.newKeyring(passphrase.value);
    showCode(form, made.code, {
      rounds: halqaSealing.ROUNDS, salt: made.passphrase.salt, wrapped: made.passphrase.wrapped,
      recoverySalt: made.recovery.salt, recoveryWrapped: made.recovery.wrapped
    });
    return "";
  });
  onSubmit("change", async form => {
    const passphrase = newPassphrase(form);
    if (passphrase.fault) return passphrase.fault;
    const raw = await halqaSealing.rawByPassphrase(ring, form.querySelector("[data-old]").value);
    const again = await halqaSealing.rewrapped(raw, passphrase.value);
    put(byId("keyring"), {
      rounds: halqaSealing.ROUNDS, salt: again.salt, wrapped: again.wrapped,
      recoverySalt: ring.recoverySalt, recoveryWrapped: ring.recoveryWrapped
    });
    byId("keyring").submit();
    return "";
  });
  onSubmit("recover", async form => {
    const passphrase = newPassphrase(form);
    if (passphrase.fault) return passphrase.fault;
    const raw = await halqaSealing.rawByCode(ring, form.querySelector("[data-old]").value);
    const again = await halqaSealing.rewrapped(raw, passphrase.value);
    const made = await halqaSealing.newRecovery(raw);
    showCode(form, made.code, {
      rounds: halqaSealing.ROUNDS, salt: again.salt, wrapped: again.wrapped,
      recoverySalt: made.recovery.salt, recoveryWrapped: made.recovery.wrapped
    });
    return "";
  });
  const print = byId("print");
  if (print) print.addEventListener("click", () => window.print());

  let key = null;
  const words = byId("words");
  onSubmit("unlock", async form => {
    key = await halqaSealing.unlock(ring, form.querySelector("[data-old]").value);
    for (const place of root.querySelectorAll("[data-sealed]")) {
      const text = place.dataset.sealed ? await halqaSealing.openNote(key, root.dataset.about, place.dataset.sealed) : "";
      if (place === words) place.value = text; else place.textContent = text;
    }
    form.hidden = true;
    byId("opened").hidden = false;
    words.focus();
    return "";
  });
  const note = byId("note");
  if (note) note.addEventListener("submit", event => {
    const pressed = event.submitter;
    if (pressed && pressed.value === "erase") return;
    event.preventDefault();
    event.stopPropagation();
    busy(note, async () => {
      note.elements.sealed.value = await halqaSealing.sealNote(key, root.dataset.about, words.value);
      note.submit();
      return "";
    });
  });
  // Nothing of an open note waits in the browser for whoever presses Back.
  addEventListener("pagehide", () => { key = null; if (words) words.value = ""; });
})();
