// JSON pointers into the request: read, write, remove. Names of fields need no escaping.

export const partsOf = (pointer) => pointer.split('/').slice(1);

export function valueAt(root, pointer) {
  return partsOf(pointer).reduce((value, part) => value?.[part], root) ?? null;
}

/** Writes a value; null takes the answer back. Objects and lists on the way are made where they are missing. */
export function putAt(root, pointer, value) {
  const parts = partsOf(pointer);
  const last = parts.pop();
  let place = root;
  parts.forEach((part, i) => {
    place[part] ??= /^\d+$/.test(parts[i + 1] ?? last) ? [] : {};
    place = place[part];
  });
  if (value === null) delete place[last];
  else place[last] = value;
}

/** Takes away what a pointer names: a member, or an item whose followers move up. */
export function removeAt(root, pointer) {
  const parts = partsOf(pointer);
  const last = parts.pop();
  const place = parts.reduce((value, part) => value?.[part], root);
  if (Array.isArray(place)) place.splice(Number(last), 1);
  else if (place && typeof place === 'object') delete place[last];
}
