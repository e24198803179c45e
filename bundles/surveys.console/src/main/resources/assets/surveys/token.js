// SPDX-License-Identifier: Apache-2.0
// Exchanges an invitation for a token. The message never leaves this page but blinded; what is kept is the token alone.
(() => {
  const form = document.querySelector("[data-token]");
  if (!form || !globalThis.crypto || !crypto.subtle) return;
  const survey = form.dataset.token;
  const place = form.querySelector("[data-say]");
  const say = key => { place.textContent = place.dataset[key] || ""; };
  const [code, fingerprint] = location.hash.slice(1).split(".");
  if (code) form.elements.code.value = code;
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);

  const ask = (what, fields) => fetch(`/s/${survey}/token/${what}`, {
    method: "POST", body: new URLSearchParams(fields), credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store"
  });
  const printed = async modulus =>
    halqaBlind.hex(new Uint8Array(await crypto.subtle.digest("SHA-256", halqaBlind.bytes("00" + modulus))));
  // The same invitation with the same message gets the same answer: what was begun is kept until it is done, so that a lost
  // reply loses nothing.
  const begun = "q." + survey + ".begun";

  const collect = async () => {
    const invitation = form.elements.code.value.trim();
    const group = await ask("stratum", { code: invitation });
    if (!group.ok) return "unknown";
    const stratum = await group.text();
    const modulus = [...form.querySelectorAll("[data-stratum]")].find(key => key.dataset.stratum === stratum).value;
    if (fingerprint && !(await printed(modulus)).startsWith(fingerprint)) return "key";
    const before = JSON.parse(localStorage.getItem(begun) || "null");
    const message = before && before.invitation === invitation ? halqaBlind.bytes(before.m) : halqaBlind.random(32);
    const hidden = before && before.invitation === invitation
      ? { blinded: before.blinded, encoded: BigInt(before.encoded), inv: BigInt(before.inv) }
      : await halqaBlind.blind(message, modulus);
    localStorage.setItem(begun, JSON.stringify({
      invitation, m: halqaBlind.hex(message), blinded: hidden.blinded, encoded: String(hidden.encoded), inv: String(hidden.inv)
    }));
    const signed = await ask("sign", { code: invitation, blinded: hidden.blinded });
    if (signed.status === 409) {
      localStorage.removeItem(begun);
      return (await signed.text()) === "token.used" ? "used" : "unknown";
    }
    const sig = signed.ok && halqaBlind.finalize(await signed.text(), hidden, modulus);
    if (!sig) return "fault";
    localStorage.setItem("q." + survey, JSON.stringify({ m: halqaBlind.hex(message), sig, stratum }));
    localStorage.removeItem(begun);
    form.querySelector("[data-ready]").hidden = false;
    return "doneText";
  };
  form.addEventListener("submit", async event => {
    event.preventDefault();
    event.stopPropagation();
    const button = form.querySelector("button");
    button.disabled = true;
    say("wait");
    try { say(await collect()); } catch { say("fault"); } finally { button.disabled = false; }
  });
})();
