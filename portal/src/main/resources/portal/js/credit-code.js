// GB 32100-2015: the last of 18 characters checks the others. Checked here, because the code is never sent.

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export function isCreditCode(code) {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31] === code[17];
}
