// SPDX-License-Identifier: Apache-2.0
// The client's half of RFC 9474 (RSABSSA-SHA384-PSS), with BigInt and the SHA-384 of the browser.
globalThis.halqaBlind = (() => {
  const E = 65537n;
  const HASH = 48;
  const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  const bytes = text => Uint8Array.from(text.match(/../g) || [], pair => parseInt(pair, 16));
  const number = data => BigInt("0x" + (hex(data) || "0"));
  const octets = (value, length) => bytes(value.toString(16).padStart(2 * length, "0"));
  const random = length => crypto.getRandomValues(new Uint8Array(length));
  const sha384 = async data => new Uint8Array(await crypto.subtle.digest("SHA-384", data));
  const join = (...parts) => Uint8Array.from(parts.flatMap(part => [...part]));

  const power = (base, exponent, n) => {
    let result = 1n;
    for (let square = base % n, left = exponent; left > 0n; left >>= 1n, square = square * square % n) {
      if (left & 1n) result = result * square % n;
    }
    return result;
  };
  const inverse = (value, n) => {
    let [r, next, s, following] = [n, value % n, 0n, 1n];
    while (next > 0n) {
      const quotient = r / next;
      [r, next] = [next, r - quotient * next];
      [s, following] = [following, s - quotient * following];
    }
    return r === 1n ? (s + n) % n : null;
  };

  const mask = async (seed, length) => {
    let out = new Uint8Array(0);
    for (let counter = 0; out.length < length; counter++) out = join(out, await sha384(join(seed, octets(BigInt(counter), 4))));
    return out.slice(0, length);
  };
  // RFC 8017 §9.1.1, for a modulus whose highest bit is set.
  const encode = async (message, bits, salt) => {
    const length = Math.ceil((bits - 1) / 8);
    const digest = await sha384(join(new Uint8Array(8), await sha384(message), salt));
    const block = join(new Uint8Array(length - salt.length - HASH - 2), [1], salt);
    const masked = block.slice();
    (await mask(digest, block.length)).forEach((byte, at) => { masked[at] ^= byte; });
    masked[0] &= 255 >> (8 * length - (bits - 1));
    return join(masked, digest, [188]);
  };
  const bitLength = n => n.toString(2).length;

  return {
    hex, bytes, random,
    // Hides a message from the signer. Salt and factor are only given by tests.
    async blind(message, modulus, salt = random(HASH), factor = null) {
      const n = BigInt("0x" + modulus);
      const length = Math.ceil(bitLength(n) / 8);
      const encoded = number(await encode(message, bitLength(n), salt));
      let r = factor;
      let inv = r === null ? null : inverse(r, n);
      while (inv === null) {
        r = number(random(length + 8)) % n;
        inv = r > 1n ? inverse(r, n) : null;
      }
      return { blinded: hex(octets(encoded * power(r, E, n) % n, length)), encoded, inv };
    },
    // The signature over the message; null when the signer did not sign it with this key.
    finalize(signature, { encoded, inv }, modulus) {
      const n = BigInt("0x" + modulus);
      const s = BigInt("0x" + signature) * inv % n;
      return power(s, E, n) === encoded ? hex(octets(s, Math.ceil(bitLength(n) / 8))) : null;
    }
  };
})();
