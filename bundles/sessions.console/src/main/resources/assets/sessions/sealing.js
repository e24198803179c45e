// SPDX-License-Identifier: Apache-2.0
// Sealing of private notes. Keys and words stay in this page; what leaves it is ciphertext.
const halqaSealing = (() => {
  const ROUNDS = 600000;
  const BLOCK = 512;
  const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const utf8 = new TextEncoder();

  const base64 = bytes => {
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  const random = length => crypto.getRandomValues(new Uint8Array(length));

  // A key for a passphrase or a recovery code (PBKDF2-HMAC-SHA-256). Fewer rounds than ours are never accepted.
  const keyFor = async (secret, salt, rounds) => {
    if (rounds < ROUNDS) throw new Error("too few rounds");
    const material = await crypto.subtle.importKey("raw", utf8.encode(secret.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
    return crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: rounds },
      material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  };

  // AES-256-GCM; the purpose is bound to it, so that ciphertext moved elsewhere does not open.
  const seal = async (key, purpose, plain) => {
    const iv = random(12);
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8.encode(purpose) }, key, plain));
    const whole = new Uint8Array(12 + sealed.length);
    whole.set(iv);
    whole.set(sealed, 12);
    return base64(whole);
  };
  const open = async (key, purpose, sealed) => {
    const whole = bytes(sealed);
    return new Uint8Array(await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: whole.subarray(0, 12), additionalData: utf8.encode(purpose) }, key, whole.subarray(12)));
  };

  const dataKey = raw => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  const KEYRING = "halqa-keyring-1";

  const wrapped = async (raw, secret) => {
    const salt = base64(random(16));
    return { salt, wrapped: await seal(await keyFor(secret, salt, ROUNDS), KEYRING, raw) };
  };

  // 20 random bytes as eight groups of four letters that nobody confuses.
  const newCode = () => {
    let bits = "";
    for (const byte of random(20)) bits += byte.toString(2).padStart(8, "0");
    return bits.match(/.{5}/g).map(five => LETTERS[parseInt(five, 2)]).join("").match(/.{4}/g).join("-");
  };
  const readCode = typed => typed.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1").replace(/[^0-9A-Z]/g, "");

  // A note, filled up to a multiple of 512 bytes so that its length says little.
  const padded = text => {
    const plain = utf8.encode(text);
    const whole = new Uint8Array(Math.ceil((plain.length + 4) / BLOCK) * BLOCK);
    new DataView(whole.buffer).setUint32(0, plain.length);
    whole.set(plain, 4);
    return whole;
  };
  const unpadded = whole => {
    const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
    return new TextDecoder("utf-8", { fatal: true }).decode(whole.subarray(4, 4 + length));
  };

  return {
    ROUNDS,
    async newKeyring(passphrase) {
      const raw = random(32);
      const code = newCode();
      return { code, passphrase: await wrapped(raw, passphrase), recovery: await wrapped(raw, readCode(code)) };
    },
    // The raw data key, to be wrapped anew.
    async rawByPassphrase(ring, passphrase) {
      return open(await keyFor(passphrase, ring.salt, ring.rounds), KEYRING, ring.wrapped);
    },
    async rawByCode(ring, code) {
      return open(await keyFor(readCode(code), ring.recoverySalt, ring.rounds), KEYRING, ring.recoveryWrapped);
    },
    async rewrapped(raw, passphrase) {
      return wrapped(raw, passphrase);
    },
    async newRecovery(raw) {
      const code = newCode();
      return { code, recovery: await wrapped(raw, readCode(code)) };
    },
    async unlock(ring, passphrase) {
      const raw = await this.rawByPassphrase(ring, passphrase);
      return dataKey(raw);
    },
    async sealNote(key, about, text) {
      return seal(key, "halqa-note-1:" + about, padded(text));
    },
    async openNote(key, about, sealed) {
      return unpadded(await open(key, "halqa-note-1:" + about, sealed));
    }
  };
})();
